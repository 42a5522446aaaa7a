import type { Catalogue } from "./catalogue.ts";
import { cardOf, type ServiceCard } from "./service-card.ts";

/** A service that somebody chose with an adviser: enough to ring it. */
export type PickedService = Pick<ServiceCard, "id" | "name" | "status" | "phone">;

/**
 * The services of a shortlist as they are today, in its order.
 *
 * @param ids - as they were when it was made; one that became part of another goes by its new id, one that is gone is left out
 */
export function pickedServices(
	ids: readonly string[],
	{ byId, merged }: Pick<Catalogue, "byId" | "merged">,
): PickedService[] {
	const today = new Set(ids.map((id) => merged.get(id) ?? id));
	return [...today].flatMap((id) => {
		const service = byId.get(id);
		if (service === undefined) return [];
		const { name, status, phone } = cardOf(service);
		return [{ id, name, status, phone }];
	});
}
