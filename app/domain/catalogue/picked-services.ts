import type { Catalogue } from "./catalogue.ts";
import { cardOf, type ServiceCard } from "./service-card.ts";

/**
 * The services that somebody chose with an adviser as they are today, in their order.
 *
 * @param ids - as they were when they were chosen; one that became part of another goes by its new id, one that is gone is left out
 */
export function pickedServices(
	ids: readonly string[],
	{ byId, merged }: Pick<Catalogue, "byId" | "merged">,
): ServiceCard[] {
	const today = new Set(ids.map((id) => merged.get(id) ?? id));
	return [...today].flatMap((id) => {
		const service = byId.get(id);
		return service ? [cardOf(service)] : [];
	});
}
