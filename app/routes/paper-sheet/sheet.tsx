import type { NumberOnPaper } from "#app/domain/paper/numbers-on-paper.ts";
import type { PaperForm } from "#app/domain/paper/paper-form.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { SheetQuestion } from "./sheet-question.tsx";
import { SheetTop } from "./sheet-top.tsx";

interface SheetProps {
	language: string;
	dir: "ltr" | "rtl";
	form: PaperForm;
	districts: Record<string, string>;
	address: string;
	qr: { size: number; path: string };
	help: { name: string; phone: string } | undefined;
	numbers: readonly NumberOnPaper[];
}

/** Two sides of A4: what everybody is asked, then what belongs to some of those answers. */
export function Sheet({ language, dir, form, districts, numbers, ...top }: SheetProps) {
	const { t } = useTranslation("paper");
	const isForAll = (question: PaperForm["questions"][number]) => question.onlyIf === undefined;
	const rows = (questions: PaperForm["questions"]) =>
		questions.map((question) => (
			<SheetQuestion key={question.fact} question={question} districts={districts} />
		));
	return (
		<div className="sheet" lang={language} dir={dir}>
			<section className="side" aria-label={t("sheet.side", { number: 1 })}>
				<SheetTop {...top} dir={dir} />
				<div className="asked column-top">
					<span />
					<p className="side-number">{t("sheet.side", { number: 1 })}</p>
					<p className="code-cell">
						<b>{t("sheet.codes")}</b>
						<span>
							{t("sheet.form")} <strong dir="ltr">{form.version}</strong>
						</span>
					</p>
				</div>
				{rows(form.questions.filter(isForAll))}
			</section>
			<section className="side" aria-label={t("sheet.side", { number: 2 })}>
				<div className="asked column-top">
					<span />
					<p className="side-number">
						{t("sheet.side", { number: 2 })} · <strong>{t("sheet.second")}</strong> {t("sheet.why")}
					</p>
					<p className="code-cell">
						<b>{t("sheet.codes")}</b>
					</p>
				</div>
				{rows(form.questions.filter((question) => !isForAll(question)))}
				<p className="sheet-foot">
					{t("sheet.last")} <strong>{t("common:helpNow")}:</strong>{" "}
					{numbers.map(({ name, number }, index) => (
						<span key={number}>
							{index > 0 ? " · " : null}
							<bdi lang="en" dir="ltr">
								{name} <strong className="whole">{number}</strong>
							</bdi>
						</span>
					))}
				</p>
			</section>
		</div>
	);
}
