import { QrCode } from "#app/components/qr-code/qr-code.tsx";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface SheetTopProps {
	dir: "ltr" | "rtl";
	/** Where the codes are typed. */
	address: string;
	qr: { size: number; path: string };
	help: { name: string; phone: string } | undefined;
}

/** What the sheet is, what nobody has to do, where it is typed, and whom to ring. */
export function SheetTop({ dir, address, qr, help }: SheetTopProps) {
	const { t } = useTranslation("paper");
	return (
		<div className="sheet-top">
			<div>
				<h1>{t("sheet.title")}</h1>
				<ul className="plain">
					<li>
						<strong>{t("sheet.free")}</strong>
					</li>
					<li>{t("sheet.tick")}</li>
					<li>
						{t("sheet.anybody")} {t("sheet.address")}{" "}
						<strong className="sheet-address" lang="en" dir="ltr">
							{address.replace(/^https?:\/\//, "")}
						</strong>
					</li>
					{help ? (
						<li>
							{t("sheet.stuck", { name: isolated(help.name, dir) })}{" "}
							<strong dir="ltr" className="tel">
								{help.phone}
							</strong>
						</li>
					) : null}
					<li>{t("sheet.safe")}</li>
				</ul>
			</div>
			<QrCode code={qr} label={t("sheet.label")} />
		</div>
	);
}
