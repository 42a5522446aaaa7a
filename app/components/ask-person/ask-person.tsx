import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface AskPersonProps {
	/** What was not found, in a sentence or two. */
	says: string;
	/** Whom to ring; undefined where the catalogue has nobody sure. */
	help: { name: string; phone: string } | undefined;
}

/** Something was not found: said plainly, with somebody to ring. */
export function AskPerson({ says, help }: AskPersonProps) {
	const { t, i18n } = useTranslation("browse");
	return (
		<div className="note flow">
			<p>{says}</p>
			{help ? (
				<p>
					{t("ask", { name: isolated(help.name, i18n.dir()) })} <PhoneNumber number={help.phone} />
				</p>
			) : null}
		</div>
	);
}
