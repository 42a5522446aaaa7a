import type { Route } from "./referral.schema.ts";
import type { Service } from "./service.ts";
import type { EntryLink } from "./service-page.ts";
import { isConfirmed, lastLooked } from "./trust.ts";

/** A source of a fact in a few words: who says it, and its own date as exact as it shows. */
export interface CardSource {
	title: string;
	date: string | undefined;
}

/** Something that a source says. */
interface Sourced {
	sources: CardSource[];
}

type Referral = NonNullable<Service["referral"]>;
/** A fact of the way in with its sources in words instead of their ids; undefined where no source states it. */
type Told<Fact extends "professional" | "waitTime" | "ready"> =
	| (Omit<NonNullable<Referral[Fact]>, "from"> & Sourced)
	| undefined;

/** What a professional has to know of a service before they name it to somebody. All of it can be written as JSON. */
export interface ProfessionalCard extends EntryLink {
	/** Is it open, and when did somebody look? */
	status: Pick<Service["status"], "is" | "since" | "until" | "note"> & {
		/** The last day on which somebody looked at the entry as a whole. */
		checked: string | undefined;
		/** The service itself, or somebody on the telephone, has confirmed it. */
		isConfirmed: boolean;
		/** From this day on the entry is past its review date. */
		staleFrom: string;
		replacedBy: EntryLink[];
	} & Sourced;
	/** Who can get in touch; none where no source says. */
	routes: { ids: Route[] } & Sourced;
	/** How a resident gets in, and what happens then. */
	resident: { how: string | undefined; next: string | undefined } & Sourced;
	/** A professional's own way in, where it is not the resident's. */
	professional: Told<"professional">;
	/** How long an answer usually takes. */
	waitTime: Told<"waitTime">;
	/** What the client should have ready. */
	ready: Told<"ready">;
	/** What somebody cannot be on as well, and what happens then where a source says so. */
	exclusions: (EntryLink & { says: string | undefined } & Sourced)[];
}

/** The card of a service. */
export function professionalCardOf(
	service: Service,
	byId: ReadonlyMap<string, Pick<Service, "name">>,
): ProfessionalCard {
	const { id, name, referral, status } = service;
	const sourced = (from: readonly string[] = []) => ({ sources: cardSources(service, from) });
	const link = (other: string): EntryLink[] => {
		const found = byId.get(other);
		return found ? [{ id: other, name: found.name }] : [];
	};
	const told = <Fact extends { from: string[] }>({ from, ...fact }: Fact) => ({
		...fact,
		...sourced(from),
	});
	return {
		id,
		name,
		status: {
			is: status.is,
			since: status.since,
			until: status.until,
			note: status.note,
			checked: lastLooked(service),
			isConfirmed: isConfirmed(service),
			staleFrom: service.staleFrom,
			replacedBy: status.replacedBy.flatMap(link),
			...sourced(status.from),
		},
		routes: { ids: referral?.routes ?? [], ...sourced(referral?.from) },
		resident: { how: referral?.how, next: referral?.next, ...sourced(referral?.from) },
		professional: referral?.professional && told(referral.professional),
		waitTime: referral?.waitTime && told(referral.waitTime),
		ready: referral?.ready && told(referral.ready),
		exclusions: service.notWith.flatMap((other) => {
			const known = service.exclusions.find((exclusion) => exclusion.with === other);
			return link(other).map((entry) => ({
				...entry,
				says: known?.says,
				...sourced(known?.from),
			}));
		}),
	};
}

function cardSources({ sources }: Service, from: readonly string[]): CardSource[] {
	return from.flatMap((id) => {
		const source = sources.find((one) => one.id === id);
		return source ? [{ title: source.publisher ?? source.title, date: source.date }] : [];
	});
}
