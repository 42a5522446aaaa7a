import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import { withoutFragment } from "./judge-page.ts";

/** A link that a resident or a professional can press, and where it stands. */
export interface CatalogueLink {
	/** Its address without what stands after `#`. */
	url: string;
	/** Ids of the services whose way in it is. */
	services: string[];
	/** Ids of the services that name it as a source. */
	sourceOf: string[];
}

/**
 * Every link of the catalogue once, by address. Ended services keep theirs: people still press them.
 *
 * @param withSources - the links of sources too; only https, since no other is shown as a link
 */
export function linksOf(
	{ services }: Pick<Catalogue, "services">,
	withSources: boolean,
): CatalogueLink[] {
	const links = new Map<string, CatalogueLink>();
	const linkTo = (href: string) => {
		const url = withoutFragment(href);
		const link = links.get(url) ?? { url, services: [], sourceOf: [] };
		links.set(url, link);
		return link;
	};
	for (const { id, contact, referral, sources } of services) {
		const ways = [contact.url?.href, referral?.professional?.url];
		for (const way of new Set(ways)) if (way !== undefined) linkTo(way).services.push(id);
		if (!withSources) continue;
		const pages = new Set(sources.flatMap(({ url }) => (url?.startsWith("https:") ? [url] : [])));
		for (const url of pages) linkTo(url).sourceOf.push(id);
	}
	return [...links.values()].toSorted((a, b) => (a.url < b.url ? -1 : 1));
}
