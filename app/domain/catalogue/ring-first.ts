import type { Barrier } from "#app/domain/facts/barriers.ts";
import { isLive } from "./catalogue.ts";
import type { CoverCell } from "./coverage.ts";
import { hasSurePhone } from "./reach.ts";
import type { Service } from "./service.ts";
import { worksIn } from "./to-service.ts";

/** What one call could settle about an entry. */
export type ToAsk = "is-it-running" | "phone" | "is-phone-right" | "way-in" | "who-it-is-for";

/** An entry somebody should ring, and what that would bring to plans. */
export interface RingFirst {
	service: Service;
	/** Pairs of a district and a barrier that would be answered by something made for it, and are not now. */
	closes: number;
	/** The barriers of those pairs. */
	barriers: Barrier[];
	/** Districts in which it works. */
	districts: number;
	ask: ToAsk[];
}

/**
 * Whom to ring first. On the list is what is live and either made for one
 * barrier or guides people into work, and lacks a sure number, a way in or a
 * sure status. First comes what would close the most gaps, then what works in
 * the most districts, then by id.
 *
 * @param cells - of `coverage`, for every district of the region
 */
export function ringFirst(services: readonly Service[], cells: readonly CoverCell[]): RingFirst[] {
	const districts = [...new Set(cells.map(({ district }) => district))];
	return services
		.filter(isLive)
		.filter(
			({ kind, helps }) => kind === "employment-support" || [...helps.values()].includes(true),
		)
		.filter((service) => !hasSurePhone(service) || service.status.is !== "open")
		.map((service): RingFirst => {
			const closed = cells.filter(
				({ district, barrier, is }) =>
					is !== "dedicated" && service.helps.get(barrier) === true && worksIn(service, district),
			);
			return {
				service,
				closes: closed.length,
				barriers: [...new Set(closed.map(({ barrier }) => barrier))],
				districts: districts.filter((district) => worksIn(service, district)).length,
				ask: toAsk(service),
			};
		})
		.toSorted(
			(a, b) =>
				b.closes - a.closes || b.districts - a.districts || (a.service.id < b.service.id ? -1 : 1),
		);
}

function toAsk(service: Service): ToAsk[] {
	const ask: ToAsk[] = [];
	if (service.status.is !== "open") ask.push("is-it-running");
	if (!service.hasWayIn) ask.push("way-in");
	if (service.contact.phones.length === 0) ask.push("phone");
	else if (!hasSurePhone(service)) ask.push("is-phone-right");
	if (service.rules !== "stated") ask.push("who-it-is-for");
	return ask;
}
