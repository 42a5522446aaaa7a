import type { Service, Source } from "./service.ts";

/** Whether the service itself or somebody on the telephone has confirmed an entry. */
export function isConfirmed({ checks }: Pick<Service, "checks">): boolean {
	return checks.some(({ kind }) => kind === "provider" || kind === "phoned");
}

/** A day before every check: what nobody has looked at is stale. */
export const NEVER = "2000-01-01";

/** The checks of an entry as a whole: one of a single fact says nothing of the rest. */
export function wholeChecks({ checks }: Pick<Service, "checks">): Service["checks"] {
	return checks.filter((check) => !(check.kind === "sourced" && check.part));
}

/** The last day on which somebody looked. A link that answers proves that the page exists, no more, so it counts for nothing. */
export function lastLooked(service: Pick<Service, "checks">): string | undefined {
	return wholeChecks(service)
		.filter(({ kind }) => kind !== "link")
		.map((check) => ("on" in check ? check.on : check.read))
		.toSorted()
		.at(-1);
}

/** The source we read last, which is the one an entry rests on first, with the day we read it. */
export function lastSource({
	checks,
	sources,
}: Pick<Service, "checks" | "sources">): { source: Source; read: string } | undefined {
	// The sort is stable: of several read on one day the first listed, which editors put first for a reason.
	const last = wholeChecks({ checks })
		.flatMap((check) => (check.kind === "sourced" ? [check] : []))
		.toSorted((a, b) => b.read.localeCompare(a.read))[0];
	const source = sources.find(({ id }) => id === last?.source);
	return last && source && { source, read: last.read };
}

/** The day on which we read a source; where no check names it, the day on which the entry was first read. */
export function readOn({ checks }: Pick<Service, "checks">, source: Source): string | undefined {
	const read = checks.flatMap((check) => (check.kind === "sourced" ? [check] : []));
	const own = read.filter((check) => check.source === source.id).map((check) => check.read);
	return own.toSorted().at(-1) ?? read.map((check) => check.read).toSorted()[0];
}
