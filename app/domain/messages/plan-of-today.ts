import type { Service } from "#app/domain/catalogue/service.ts";
import { cardOf } from "#app/domain/catalogue/service-card.ts";
import type { SavedLine, SavedPlan } from "#app/domain/saved-plans/saved-plan.schema.ts";

interface Known {
	serviceOf: (id: string) => Service | undefined;
	/** The day that is asked for. */
	today: string;
}

/**
 * A kept plan as it may be sent today. Its page shows it as it was, with what has changed above it; a message has no
 * such page around it, so whoever has it rings what stands in it. What has ended, is paused or is known no more stays
 * out, and how to reach the others is as of today.
 */
export function planOfToday(plan: SavedPlan, known: Known): SavedPlan {
	const lines = (kept: readonly SavedLine[]) => kept.flatMap((line) => lineOfToday(line, known));
	return {
		...plan,
		firstCall: lines(plan.firstCall ? [plan.firstCall] : [])[0] ?? null,
		start: lines(plan.start),
		alongside: lines(plan.alongside),
		next: lines(plan.next),
	};
}

function lineOfToday(line: SavedLine, { serviceOf, today }: Known): SavedLine[] {
	const service = serviceOf(line.service.id);
	if (!service || service.status.is === "ended" || service.status.is === "paused") return [];
	const isUnsure = service.status.is === "unconfirmed" && line.service.status !== "unconfirmed";
	return [
		{
			...line,
			service: cardOf(service),
			isStale: service.staleFrom <= today,
			...(isUnsure && {
				verdict: "unknown" as const,
				asks: [...line.asks, { doubt: "status" as const }],
			}),
		},
	];
}
