import { readFileSync } from "node:fs";
import type { Region } from "#app/domain/catalogue/region.schema.ts";
import { type Attribution, readAttributions } from "./attribution.server.ts";
import { type Fillings, fillIn } from "./fill-in.server.ts";
import { type MarkdownPage, renderPage } from "./markdown.server.ts";
import { getNavigator } from "./navigator.server.ts";
import { pictureSize } from "./picture-size.server.ts";
import { repositoryPath } from "./repository-root.server.ts";

/**
 * The pages about the service and the guides to it, each a path, `/guide/advisers`, and a file in `content/pages/en/`,
 * `guide-advisers.md`. English only, for now.
 */
export const TEXT_PAGES = [
	"about",
	"privacy",
	"cookies",
	"accessibility",
	"terms",
	"sources",
	"guide/advisers",
	"guide/prescribers",
] as const;
export type TextPageName = (typeof TEXT_PAGES)[number];

/**
 * A page's Markdown with the region's values filled in; `content/pages/README.md` lists them.
 *
 * @throws Error naming the page where something in it cannot be filled in
 */
export function textPageMarkdown(
	name: TextPageName,
	region: Region,
	attributions: readonly Attribution[],
): string {
	const file = `${name.replaceAll("/", "-")}.md`;
	const source = readFileSync(repositoryPath("content", "pages", "en", file), "utf8");
	try {
		return fillIn(source, fillings(region, attributions));
	} catch (error) {
		throw new Error(`content/pages/en/${file}: ${(error as Error).message}`, { cause: error });
	}
}

function fillings(
	{ operator, gathered, phoned }: Region,
	attributions: readonly Attribution[],
): Fillings {
	return {
		operator: operator.name,
		operatorEmail: operator.email,
		operatorPhone: operator.phone,
		operatorDial: `tel:${operator.phone.replace(/[^\d+]/g, "")}`,
		operatorAddress: operator.address,
		gathered: inWords(gathered),
		phoned,
		attributions,
	};
}

/** `2026-11` as `November 2026`. */
function inWords(month: string): string {
	return new Intl.DateTimeFormat("en-GB", {
		month: "long",
		year: "numeric",
		timeZone: "UTC",
	}).format(new Date(`${month}-01T00:00:00Z`));
}

let pages: ReadonlyMap<string, MarkdownPage> | undefined;

/** The pages of this process by name, read and rendered on first use. @throws Error where one is missing or broken */
export function getTextPages(): ReadonlyMap<string, MarkdownPage> {
	if (pages === undefined) {
		const { region } = getNavigator().catalogue;
		const attributions = readAttributions();
		pages = new Map(
			TEXT_PAGES.map((name) => [
				name,
				renderPage(textPageMarkdown(name, region, attributions), pictureSize),
			]),
		);
	}
	return pages;
}
