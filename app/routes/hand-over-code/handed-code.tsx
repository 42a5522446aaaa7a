import { CodeInFours } from "#app/components/code-in-fours/code-in-fours.tsx";
import { QrCode } from "#app/components/qr-code/qr-code.tsx";
import type { Direction } from "#app/domain/hand-overs/hand-over.schema.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface HandedCodeProps {
	code: string;
	qr: { size: number; path: string };
	/** The address to type, as people write it. */
	where: string;
	direction: Direction;
}

/** The code, to be read across a desk, typed or taken in with a camera. */
export function HandedCode({ code, qr, where, direction }: HandedCodeProps) {
	const { t } = useTranslation("handover");
	return (
		<>
			<CodeInFours code={code} isLarge />
			<p>{t(direction === "to-phone" ? "toPhone.where" : "toAdviser.where")}</p>
			<p className="link-itself">
				<strong lang="en" dir="ltr">
					{where}
				</strong>
			</p>
			<p>{t("once")}</p>
			<QrCode code={qr} label={t("qr")} />
		</>
	);
}
