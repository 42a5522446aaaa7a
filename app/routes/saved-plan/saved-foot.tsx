import { type AddressOnPaper, PaperAddress } from "#app/components/paper-address/paper-address.tsx";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface SavedFootProps {
	isForOther: boolean;
	hasAnswers: boolean;
	canBeExtended: boolean;
	expiresOn: string;
	day: string;
	receipt: string;
	/** The page that asks for the code, for paper. */
	address: AddressOnPaper;
}

/** What can be done with a kept plan: go on from it, keep it longer, delete it. */
export function SavedFoot(plan: SavedFootProps) {
	const { t, i18n } = useTranslation("saved");
	return (
		<div className="text flow plan-part plan-foot">
			{plan.hasAnswers ? (
				<>
					<h2 className="screen-only">{t("plan.answers.title")}</h2>
					<form method="post" action="/saved/answers" className="flow">
						<p>{t("plan.answers.text")}</p>
						<button type="submit" className="button">
							{t("plan.answers.button")}
						</button>
					</form>
				</>
			) : (
				<p className="screen-only">
					<a className="back" href="/start">
						{t("plan.new")}
					</a>
				</p>
			)}
			<div className="paper-only">
				<PaperAddress to={plan.address}>
					<h2>{t("print:saved.title")}</h2>
					<p>{t("print:saved.text")}</p>
				</PaperAddress>
			</div>
			<h2 className="screen-only">{t("plan.howLong")}</h2>
			<p>
				{t("lastDay", { date: dateWords(plan.expiresOn, i18n.language) })}{" "}
				{plan.canBeExtended ? null : t("plan.isLonger")}
			</p>
			{plan.canBeExtended ? (
				<form method="post" action="/saved/longer">
					<button type="submit" className="button second">
						{t("plan.longer")}
					</button>
				</form>
			) : null}
			<ul className="plain screen-only">
				<li>
					<a className="back" href="/send?kept">
						{t(plan.isForOther ? "messages:titleOther" : "messages:title")}
					</a>
				</li>
				<li>
					<a className="back" href="/saved/delete">
						{t("delete")}
					</a>
				</li>
			</ul>
			<p>{t("plan:decides")}</p>
			<p className="quiet">
				{t("plan:made", { date: dateWords(plan.day, i18n.language) })} {t("plan:receipt")}{" "}
				<bdi className="receipt">{plan.receipt}</bdi> {t("plan:receiptText")}
			</p>
		</div>
	);
}
