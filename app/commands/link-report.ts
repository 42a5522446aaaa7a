import { LINK_OUTCOMES, type LinkOutcome, type LinkResult } from "#app/domain/links/link-result.ts";
import type { CatalogueLink } from "#app/domain/links/links-of.ts";

const OUTCOME_NAMES: Record<LinkOutcome, string> = {
	answers: "answers",
	moved: "other domain",
	gone: "gone",
	"not-found-page": "no page",
	unreached: "not reached",
	"not-asked": "not asked",
};

/** What an editor has to mend comes first, what is right last. */
const ORDER: LinkOutcome[] = [
	"gone",
	"not-found-page",
	"moved",
	"unreached",
	"not-asked",
	"answers",
];

/** A line a link: what came of it, since when, the address, where it led or why, and whose it is. */
export function linkTable(
	links: readonly CatalogueLink[],
	results: ReadonlyMap<string, LinkResult>,
): string[] {
	return links
		.flatMap((link) => {
			const result = results.get(link.url);
			return result ? [{ link, result }] : [];
		})
		.toSorted((a, b) => ORDER.indexOf(a.result.is) - ORDER.indexOf(b.result.is))
		.map(({ link: { url, services, sourceOf }, result: { is, on, to, why } }) => {
			const more = [to && `-> ${to}`, why && `(${why})`].filter(Boolean);
			const whose = [...services, ...sourceOf.map((id) => `${id} (source)`)].join(", ");
			return [OUTCOME_NAMES[is].padEnd(12), on, url, ...more, `[${whose}]`].join("  ");
		});
}

/** How many of each outcome, in one line. */
export function linkCounts(
	links: readonly CatalogueLink[],
	results: ReadonlyMap<string, LinkResult>,
): string {
	const outcomes = links.flatMap(({ url }) => results.get(url)?.is ?? []);
	return LINK_OUTCOMES.map(
		(is) => `${OUTCOME_NAMES[is]} ${outcomes.filter((one) => one === is).length}`,
	).join(", ");
}
