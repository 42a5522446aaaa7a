import { type AreaOption, type FoundArea, onePerCouncil, optionKey } from "./area.ts";
import type { AreaIndex, NamedArea } from "./area-index.ts";
import { keysOf } from "./name-key.ts";
import { nearNames } from "./near-names.ts";

type Names = AreaIndex["names"];

/** Parts of an address that are looked at; no real one has more. */
const MOST_PARTS = 8;

/** What some words are filed as; undefined for an unknown name. */
function named(words: readonly string[], names: Names): readonly NamedArea[] | undefined {
	const key = keysOf(words).find((candidate) => names.has(candidate));
	return key === undefined ? undefined : names.get(key);
}

/** Parts the words of an address written without commas, where both halves are names. */
function splitWords(words: readonly string[], names: Names): (readonly string[])[] {
	for (let at = words.length - 1; at > 0; at--) {
		const [front, back] = [words.slice(0, at), words.slice(at)];
		if (named(front, names) && named(back, names)) return [front, back];
	}
	return [words];
}

function optionsOf(areas: readonly NamedArea[]): AreaOption[] {
	return areas.flatMap((area) => area.options);
}

const unitsOf = (areas: readonly NamedArea[]) => Math.max(...areas.map((area) => area.units));

/**
 * What the first name means when another follows it: those of its areas that
 * lie in the other's. Where none does, a larger town is taken for the post town,
 * which says nothing; anything else, or a town outside, makes two to choose from.
 *
 * @returns undefined where the other is unknown, or a county without the first
 */
function narrowed(
	areas: readonly NamedArea[],
	options: readonly AreaOption[],
	hint: readonly NamedArea[] | undefined,
): AreaOption[] | undefined {
	if (hint === undefined) return undefined;
	const hinted = optionsOf(hint);
	const within = among(options, hinted);
	if (within.length > 0) return within;
	if (hint.every(({ kind }) => kind === "wide")) return undefined;
	const isPostTown = hint.some(({ kind }) => kind === "place") && unitsOf(hint) > unitsOf(areas);
	return isPostTown ? [...options] : [...options, ...hinted];
}

/** The options among those given that are in the area of one of the others. */
function among(options: readonly AreaOption[], others: readonly AreaOption[]): AreaOption[] {
	const keys = new Set(others.map(optionKey));
	return options.filter((option) => keys.has(optionKey(option)));
}

/**
 * The district of a place, a district's or county's own name, or a council just
 * over the border. Later parts only narrow the first.
 *
 * @param parts - the words of each part of what was typed; those after the eighth are ignored
 * @param leftOpen - what a postcode's beginning in the text leaves open; empty for none
 */
export function findByName(
	parts: readonly (readonly string[])[],
	{ names }: Pick<AreaIndex, "names">,
	leftOpen: readonly AreaOption[] = [],
): FoundArea {
	const [whole = [], ...rest] = parts.slice(0, MOST_PARTS);
	const [first = [], ...more] = named(whole, names) ? [whole] : splitWords(whole, names);
	const areas = named(first, names);
	if (areas === undefined) {
		const later = rest.length > 0 ? offeredBy(findByName(rest, { names })) : [];
		const suggestions = later.length > 0 ? later : nearNames(first, names);
		return { kind: "not-found", looksLike: "place", suggestions };
	}

	let options: readonly AreaOption[] = onePerCouncil(optionsOf(areas));
	let isDoubtful = false;
	for (const words of [...more, ...rest]) {
		const fewer = narrowed(areas, options, named(words, names));
		if (fewer === undefined) isDoubtful = true;
		else options = fewer;
	}
	if (leftOpen.length > 0) {
		const within = among(options, leftOpen);
		options = within.length > 0 ? within : [...options, ...leftOpen];
	}
	return settled(onePerCouncil(options), areas, isDoubtful);
}

function settled(
	options: AreaOption[],
	areas: readonly NamedArea[],
	isDoubtful: boolean,
): FoundArea {
	const [only, ...others] = options;
	if (only === undefined || others.length > 0) {
		const isWide = areas.every(({ kind }) => kind === "wide");
		return { kind: "choose", why: isWide ? "wide-name" : "same-name", options };
	}
	if ("outside" in only) return { kind: "outside", council: only.outside };
	if (isDoubtful) return { kind: "not-found", looksLike: "place", suggestions: [only] };
	const { district, place } = only;
	return place === undefined
		? { kind: "district", district, via: "district-name" }
		: { kind: "district", district, via: "place", place };
}

/** What a result has to offer to somebody whose words it does not quite answer. */
function offeredBy(found: FoundArea): AreaOption[] {
	if (found.kind === "choose") return found.options;
	if (found.kind === "not-found") return found.suggestions;
	if (found.kind === "outside") return found.council ? [{ outside: found.council }] : [];
	const { district, place } = found;
	return [place === undefined ? { district } : { district, place }];
}
