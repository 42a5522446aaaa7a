import type { Route } from "./referral.schema.ts";
import type { Service } from "./service.ts";
import type { EntryLink } from "./service-page.ts";
import { lastLooked } from "./trust.ts";

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
	/** What is to be said of its state, and when somebody looked. */
	status: {
		/** What a source says of its opening or end. */
		note: string | undefined;
		/** The last day on which somebody looked at the entry as a whole. */
		checked: string | undefined;
		replacedBy: EntryLink[];
	};
	/** Who can get in touch; none where no source says. */
	routes: { ids: Route[] };
	/** What happens once a resident got in touch. */
	resident: { next: string | undefined };
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
			note: status.note,
			checked: lastLooked(service),
			replacedBy: status.replacedBy.flatMap(link),
		},
		routes: { ids: referral?.routes ?? [] },
		resident: { next: referral?.next },
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
