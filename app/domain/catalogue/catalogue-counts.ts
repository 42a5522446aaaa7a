import { hasContact, hasSurePhone } from "./reach.ts";
import { STATUSES, type Status } from "./service.schema.ts";
import type { Service } from "./service.ts";

/** What the catalogue holds, in numbers. */
export interface CatalogueCounts {
	entries: number;
	byStatus: Record<Status, number>;
	/** Entries that have not ended: of these the rest is counted. */
	notEnded: number;
	withPhone: number;
	/** With a number that is sure. */
	withSurePhone: number;
	/** With a phone, an email address, a link or an address. */
	withContact: number;
	/** Where a source says how to join, or whom to ask. */
	withKnownRoute: number;
	/** With any of these. */
	withWayIn: number;
}

/** Counts entries by status, and those that somebody can reach. */
export function catalogueCounts(services: readonly Service[]): CatalogueCounts {
	const running = services.filter(({ status }) => status.is !== "ended");
	const count = (holds: (service: Service) => boolean) => running.filter(holds).length;
	const byStatus = Object.fromEntries(
		STATUSES.map((is) => [is, services.filter(({ status }) => status.is === is).length]),
	) as CatalogueCounts["byStatus"];
	return {
		entries: services.length,
		byStatus,
		notEnded: running.length,
		withPhone: count(({ contact }) => contact.phones.length > 0),
		withSurePhone: count(hasSurePhone),
		withContact: count(hasContact),
		withKnownRoute: count(
			({ referral }) =>
				referral !== undefined && (referral.routes.length > 0 || referral.how !== undefined),
		),
		withWayIn: count(({ hasWayIn }) => hasWayIn),
	};
}
