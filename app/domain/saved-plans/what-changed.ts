import { phoneKey } from "#app/domain/catalogue/phone-key.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import { firstNumber, type ServiceCard } from "#app/domain/catalogue/service-card.ts";
import { linesOf, type SavedPlan } from "./saved-plan.schema.ts";

/** What is not as a kept plan says it any more. */
export interface PlanChange {
	/** The id the service goes by today. */
	id: string;
	name: string;
	what:
		| "ended"
		| "paused"
		/** It takes people now. */
		| "opened"
		/** We are no longer sure that it is there. */
		| "unsure"
		/** Another number is the one to ring first. */
		| "number"
		/** It had a number to ring, and we know none today. */
		| "number-gone"
		/** It is in the catalogue no more. */
		| "gone";
	/** The number to ring instead, with whether a source is sure of it. */
	now?: { number: string; sure: boolean };
}

interface Known {
	byId: ReadonlyMap<string, Service>;
	/** Ids that became part of another, by the old one. */
	merged: ReadonlyMap<string, string>;
}

/** What has changed for the services of a kept plan since its day, in the order of its lines. */
export function whatChanged(plan: SavedPlan, known: Known): PlanChange[] {
	const shown = [...linesOf(plan).map(({ service }) => service), ...plan.picked];
	// By the id of today: what has become one is told once.
	const once = new Map(shown.map((card) => [known.merged.get(card.id) ?? card.id, card]));
	return [...once.values()].flatMap((card) => changesOf(card, known));
}

function changesOf(kept: ServiceCard, { byId, merged }: Known): PlanChange[] {
	const today = byId.get(merged.get(kept.id) ?? kept.id);
	if (today === undefined) return [{ id: kept.id, name: kept.name, what: "gone" }];
	const { id, name } = today;
	const standing = standingNow(kept.status, today.status.is);
	// Whoever cannot be asked any more needs no new number.
	if (standing === "ended" || standing === "paused") return [{ id, name, what: standing }];
	const changes: PlanChange[] = standing ? [{ id, name, what: standing }] : [];
	const phone = firstNumber(today);
	if (!phone && kept.phone) changes.push({ id, name, what: "number-gone" });
	if (phone && phoneKey(phone.number) !== phoneKey(kept.phone?.number ?? ""))
		changes.push({
			id,
			name,
			what: "number",
			now: { number: phone.number, sure: phone.sure },
		});
	return changes;
}

type Status = ServiceCard["status"];

/** What became of a service; undefined where nothing did that a person would have to know. */
function standingNow(kept: Status, today: Status): PlanChange["what"] | undefined {
	if (kept === today) return undefined;
	switch (today) {
		case "ended":
		case "paused":
			return today;
		case "open":
			// That we have made sure of it is no news: the plan said to ask, and that they answer.
			return kept === "unconfirmed" ? undefined : "opened";
		case "unconfirmed":
			return "unsure";
		default:
			return undefined;
	}
}
