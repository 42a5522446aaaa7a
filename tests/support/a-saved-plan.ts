import type { z } from "zod";
import {
	type SavedLine,
	type SavedPlan,
	SavedPlanSchema,
} from "#app/domain/saved-plans/saved-plan.schema.ts";

/** A kept line of an open service with a number; a test names only what it is about. */
export function aSavedLine(
	fields: Partial<SavedLine["service"]> = {},
	rest: Partial<Omit<SavedLine, "service">> = {},
): SavedLine {
	return {
		service: {
			id: "harbour-line",
			name: "Harbour Line",
			summary: "Somebody who listens.",
			status: "open",
			phone: { number: "0300 000 0000", sure: true },
			url: undefined,
			email: undefined,
			address: undefined,
			how: undefined,
			cost: undefined,
			provider: undefined,
			source: undefined,
			hasWayIn: true,
			isConfirmed: false,
			...fields,
		},
		verdict: "yes",
		asks: [],
		isStale: false,
		...rest,
	};
}

/** A kept plan with nobody in it but those a test names. */
export function aSavedPlan(fields: Partial<SavedPlan> = {}): SavedPlan {
	return SavedPlanSchema.parse({
		form: 1,
		day: "2026-11-21",
		receipt: "2026-11-21.c0123456789ab.rba9876543210",
		isForOther: false,
		now: [],
		firstCall: null,
		start: [],
		alongside: [],
		next: [],
		...fields,
	} satisfies z.input<typeof SavedPlanSchema>);
}
