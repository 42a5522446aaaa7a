import { English } from "#app/components/english/english.tsx";
import { WayIn } from "#app/components/service-line/way-in.tsx";
import type { ServiceCard } from "#app/domain/catalogue/service-card.ts";
import type { PlanView } from "#app/domain/triage/plan-view.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface Line {
	service: Pick<ServiceCard, "id">;
}

/** A plan of today, or one that was kept. */
interface PickedProps extends Pick<PlanView, "picked" | "askInstead"> {
	firstCall: Line | null;
	start: readonly Line[];
	alongside: readonly Line[];
	next: readonly Line[];
}

/** What somebody chose with an adviser, above all that the plan has besides. */
export function Picked({ picked, askInstead, firstCall, start, alongside, next }: PickedProps) {
	const { t } = useTranslation("plan");
	if (picked.length === 0) return null;
	const lines = [firstCall, ...start, ...alongside, ...next];
	const inPlan = new Set(lines.map((line) => line?.service.id));
	return (
		<section className="text plan-part flow" aria-labelledby="picked-title">
			<h2 id="picked-title">{t("picked.title")}</h2>
			<p className="quiet screen-only">{t("picked.text")}</p>
			<ol className="picked">
				{picked.map((card) => (
					<li key={card.id}>
						<a href={`/services/${card.id}`}>
							<English>{card.name}</English>
						</a>{" "}
						{card.status === "open" ? null : (
							<strong>{t(`services:status.${card.status}`)}.</strong>
						)}
						{/* Where one has ended nobody answers; on paper the plan itself says how to reach what stands in it. */}
						{card.status === "ended" ? null : (
							<div className={inPlan.has(card.id) ? "screen-only" : undefined}>
								<WayIn service={card} askInstead={askInstead} />
							</div>
						)}
					</li>
				))}
			</ol>
		</section>
	);
}
