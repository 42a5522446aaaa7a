import { Landing } from "#app/components/landing/landing.tsx";
import { ServiceLine } from "#app/components/service-line/service-line.tsx";
import type { SavedLine, SavedPlan } from "#app/domain/saved-plans/saved-plan.schema.ts";
import { askWords } from "#app/i18n/reason-words.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

const LANDINGS = ["start", "alongside", "next"] as const;

type SavedLinesProps = Pick<SavedPlan, "firstCall" | (typeof LANDINGS)[number]> &
	Pick<LineProps, "askInstead">;

/** The lines of a kept plan, part by part; a part without any is left out, as nobody knows any more why. */
export function SavedLines(plan: SavedLinesProps) {
	const { t } = useTranslation("plan");
	const parts = LANDINGS.filter((part) => plan[part].length > 0);
	return (
		<>
			{plan.firstCall ? (
				<section className="first-call plan-part" aria-labelledby="first-title">
					<h2 id="first-title">{t("firstCall.title")}</h2>
					<p className="quiet first-text">{t("firstCall.text")}</p>
					<Line line={plan.firstCall} />
				</section>
			) : null}
			{parts.length > 0 ? (
				<ol className="escalator plan-part">
					{parts.map((part, index) => (
						<Landing
							key={part}
							step={index + 1}
							title={t(`${part}.title`)}
							text={t(`${part}.text`)}
						>
							{plan[part].map((line) => (
								<Line key={line.service.id} line={line} askInstead={plan.askInstead} />
							))}
						</Landing>
					))}
				</ol>
			) : null}
		</>
	);
}

interface LineProps {
	line: SavedLine;
	askInstead?: { name: string; phone: string | undefined } | undefined;
}

function Line({ line: { service, verdict, asks, isStale }, askInstead }: LineProps) {
	const { t } = useTranslation();
	const open = asks.map((leaf) => ({ leaf, verdict: "unknown" as const, fact: null, ask: null }));
	const words = { t, answers: {}, placeName: (id: string) => id, status: service.status };
	return (
		<ServiceLine
			service={service}
			verdict={verdict}
			because={undefined}
			asks={askWords(open, words)}
			isStale={isStale}
			askInstead={askInstead}
		/>
	);
}
