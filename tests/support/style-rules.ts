/** One rule of a sheet, as far as it matters to which pages it belongs. */
export interface StyleRule {
	/** What it stands in and what it is for, such as `@media print|.line+.line`; the same in every sheet that has it. */
	name: string;
	/** The classes that must all be on a page before it can be for something there; a row for each way to read `:is()`. */
	needs: string[][];
}

/** What holds rules, as opposed to `@page` or `@property`. */
const HOLDS_RULES = /^@(?:layer|media|supports|container)\b/;

/** Every rule of a sheet, a rule with several selectors once for each. */
export function styleRules(css: string, within = ""): StyleRule[] {
	const text = css.replace(/\/\*[\s\S]*?\*\//g, "");
	const rules: StyleRule[] = [];
	let from = 0;
	for (let start = text.indexOf("{"); start !== -1; start = text.indexOf("{", from)) {
		// Before it may stand whole statements, such as the order of the layers.
		const prelude = (text.slice(from, start).split(";").at(-1) ?? "").trim();
		const end = endOfBlock(text, start);
		const inside = text.slice(start + 1, end);
		if (HOLDS_RULES.test(prelude)) rules.push(...styleRules(inside, `${within}${prelude}|`));
		else if (!prelude.startsWith("@"))
			rules.push(
				...splitOutside(prelude).map((selector) => ({
					name: `${within}${selector}`,
					needs: waysToRead(selector).map(classesOf),
				})),
			);
		from = end + 1;
	}
	return rules;
}

/** Whether a rule may be for something on a page that has these classes, and needs any at all. */
export function concerns({ needs }: StyleRule, classes: ReadonlySet<string>): boolean {
	return needs.some((names) => names.length > 0 && names.every((name) => classes.has(name)));
}

function endOfBlock(text: string, start: number): number {
	let depth = 0;
	for (let at = start; at < text.length; at++) {
		if (text[at] === "{") depth++;
		if (text[at] === "}" && --depth === 0) return at;
	}
	throw new Error(`A block is not closed: ${text.slice(start, start + 60)}`);
}

/** A list at its commas, save those inside brackets. */
function splitOutside(list: string): string[] {
	const parts = [""];
	let depth = 0;
	for (const letter of list) {
		if (letter === "(") depth++;
		if (letter === ")") depth--;
		if (letter === "," && depth === 0) parts.push("");
		else parts[parts.length - 1] += letter;
	}
	return parts.map((part) => part.trim());
}

/** A selector with each of the choices in its first `:is()`, and so on. */
function waysToRead(selector: string): string[] {
	const start = selector.search(/:(?:is|where)\(/);
	if (start === -1) return [selector];
	const open = selector.indexOf("(", start);
	let [depth, end] = [0, open];
	do {
		if (selector[end] === "(") depth++;
		if (selector[end] === ")") depth--;
		end++;
	} while (depth > 0);
	return splitOutside(selector.slice(open + 1, end - 1)).flatMap((choice) =>
		waysToRead(`${selector.slice(0, start)}${choice}${selector.slice(end)}`),
	);
}

/** The classes that a selector asks for. What it rules out it does not ask for. */
function classesOf(selector: string): string[] {
	const asked = selector.replace(/:not\([^)]*\)/g, "").replace(/"[^"]*"/g, "");
	return [...asked.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = ""]) =>
		name.replaceAll("\\", ""),
	);
}
