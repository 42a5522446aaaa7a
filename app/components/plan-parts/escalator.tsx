import { Landing } from "#app/components/landing/landing.tsx";
import { PlanLineItem } from "#app/components/service-line/plan-line.tsx";
import { WaysUp } from "#app/components/ways-up/ways-up.tsx";
import type { LineView, PlanView } from "#app/domain/triage/plan-view.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface EscalatorProps
	extends Pick<
		PlanView,
		"answers" | "places" | "askInstead" | "start" | "alongside" | "next" | "gaps"
	> {
	wantsWork: boolean;
	hasNamed: boolean;
	/** Whoever reads it is not the one whom it is about. */
	isForOther?: boolean;
	/** Groups of difficulties picked and not asked about yet. */
	unasked: readonly string[];
	/** The number of the next question; undefined for somebody else's plan, whose questions are not asked here. */
	nextNumber?: number;
	pathways: { id: string; name: string }[];
	listsWaysUp: boolean;
}

/** The three landings: step on, alongside, step up. */
export function Escalator(plan: EscalatorProps) {
	const { t } = useTranslation("plan");
	const lines = (of: LineView[], empty: string) =>
		of.length === 0 ? (
			<p>{empty}</p>
		) : (
			of.map((line) => (
				<PlanLineItem
					key={line.service.id}
					line={line}
					answers={plan.answers}
					places={plan.places}
					askInstead={plan.askInstead}
				/>
			))
		);
	const { isForOther = false } = plan;
	const besides = () => {
		if (plan.gaps.length > 0)
			return t(isForOther ? "alongside.gapsOnlyOther" : "alongside.gapsOnly");
		if (plan.hasNamed) return t(isForOther ? "alongside.coveredOther" : "alongside.covered");
		return t(isForOther ? "alongside.emptyOther" : "alongside.empty");
	};
	const noStart = () => {
		if (plan.wantsWork) return t("start.empty");
		return t(isForOther ? "start.notWantedOther" : "start.notWanted");
	};
	return (
		<ol className="escalator plan-part">
			<Landing step={1} title={t("start.title")} text={t("start.text")}>
				{lines(plan.start, noStart())}
			</Landing>
			<Landing step={2} title={t("alongside.title")} text={t("alongside.text")}>
				{plan.unasked.length > 0 ? (
					<p>
						{t(isForOther ? "alongside.unaskedOther" : "alongside.unasked", {
							groups: plan.unasked.map((group) => t(`questions:${group}.label`)),
						})}{" "}
						{plan.nextNumber === undefined ? null : (
							<a className="back" href={`/q/${plan.nextNumber}`}>
								{t("answerMore")}
							</a>
						)}
					</p>
				) : null}
				{plan.unasked.length > 0 && plan.alongside.length === 0
					? null
					: lines(plan.alongside, besides())}
			</Landing>
			<Landing step={3} title={t("next.title")} text={t("next.text")}>
				{lines(plan.next, t("next.empty"))}
				{plan.wantsWork ? <WaysUp pathways={plan.pathways} isListed={plan.listsWaysUp} /> : null}
			</Landing>
		</ol>
	);
}
