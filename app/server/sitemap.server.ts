import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import { KINDS } from "#app/domain/catalogue/service.schema.ts";
import { BARRIERS } from "#app/domain/facts/barriers.ts";
import { TEXT_PAGES } from "./text-pages.server.ts";

/**
 * What is no page, and the same pages over and over. A page that asks not to be listed is not among them: what
 * may not be fetched never says so, and is listed by its address alone.
 */
const NOT_FETCHED = [
	"/exit",
	"/language",
	"/api/",
	// Search pages: as many as there are words.
	"/services?",
	"/prescribe?",
	// The same lists with lines left out.
	"/*?area=",
];

/** The path of every page that is the same for everybody. */
export function publicPaths({ services, pathways, region }: Catalogue): string[] {
	const within = (folder: string, ids: readonly string[]) => [
		folder,
		...ids.map((id) => `${folder}/${id}`),
	];
	const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);
	return [
		...["/", "/start", "/paper", "/prescribe", "/now", "/a-to-z", "/catalogue", "/api"],
		...within("/services", idsOf(services)),
		...within("/barriers", BARRIERS),
		...within("/places", idsOf(region.districts)),
		...within("/kinds", KINDS),
		...within("/pathways", idsOf(pathways)),
		...TEXT_PAGES.map((page) => `/${page}`),
	];
}

/** The sitemap of these paths (sitemaps.org), which wants whole addresses. Ids and an origin hold nothing to escape. */
export function sitemap(origin: string, paths: readonly string[]): string {
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...paths.map((path) => `<url><loc>${origin}${path}</loc></url>`),
		"</urlset>",
		"",
	].join("\n");
}

/** What every robot is asked to leave alone (RFC 9309), and where the sitemap is. */
export function robots(origin: string): string {
	return [
		"User-agent: *",
		...NOT_FETCHED.map((path) => `Disallow: ${path}`),
		`Sitemap: ${origin}/sitemap.xml`,
		"",
	].join("\n");
}
