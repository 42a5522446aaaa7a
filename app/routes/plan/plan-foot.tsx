import { type AddressOnPaper, PaperAddress } from "#app/components/paper-address/paper-address.tsx";
import type { PlanView } from "#app/domain/triage/plan-view.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { KeepForm } from "./keep-form.tsx";
import { TakeAlong } from "./take-along.tsx";

interface PlanFootProps extends PlanView {
	hasMore: boolean;
	nextNumber: number;
	gathered: string;
	phoned: boolean;
	isForOther: boolean;
	/** The page's own, for paper. */
	address: AddressOnPaper;
}

/** What else there is, what the plan rests on, and how to change it. */
export function PlanFoot(plan: PlanFootProps) {
	const { t, i18n } = useTranslation("plan");
	const month = dateWords(plan.gathered, i18n.language);
	return (
		<div className="text flow plan-part plan-foot">
			<ul className="plain screen-only">
				{plan.others > 0 ? (
					<li>
						<a className="back" href="/plan/others">
							{t("others.link", { count: plan.others })}
						</a>
					</li>
				) : null}
				{plan.notNow > 0 ? (
					<li>
						<a className="back" href="/plan/not-now">
							{t("notNow.link", { count: plan.notNow })}
						</a>
					</li>
				) : null}
				<li>
					<a className="back" href="/check">
						{t(plan.isForOther ? "changeAnswersOther" : "changeAnswers")}
					</a>
				</li>
			</ul>
			{plan.hasMore ? (
				<p className="note screen-only">
					{t("moreQuestions")}{" "}
					<a className="back" href={`/q/${plan.nextNumber}`}>
						{t("answerMore")}
					</a>
				</p>
			) : null}
			<KeepForm />
			<TakeAlong isForOther={plan.isForOther} />
			<div className="paper-only">
				<PaperAddress to={plan.address}>
					<h2>{t("print:plan.title")}</h2>
					<p>{t("print:plan.text")}</p>
				</PaperAddress>
			</div>
			<p className="paper-only">{t("printed")}</p>
			<p>{t("decides")}</p>
			<p>{plan.phoned ? t("gatheredPhoned", { month }) : t("gathered", { month })}</p>
			<p className="quiet">
				{t("made", { date: dateWords(plan.day, i18n.language) })} {t("receipt")}{" "}
				<bdi className="receipt">{plan.receipt}</bdi> {t("receiptText")}
			</p>
		</div>
	);
}
