/** What may be filled into a text: words, whether something is so, or a list of records. An empty one counts as not there. */
export type Filling = string | boolean | readonly Readonly<Record<string, string>>[];
export type Fillings = Readonly<Record<string, Filling>>;

const SECTION = /\{\{([#^])(\w+)\}\}(\n?)([\s\S]*?)\{\{\/\2\}\}(\n?)/g;
const VALUE = /\{\{(\w+)\}\}/g;

/**
 * Fills values into Markdown: `{{name}}` is replaced by words; what stands between `{{#name}}` and `{{/name}}` is kept
 * where the value is there, once for each record of a list; between `{{^name}}` and `{{/name}}`, where it is not.
 * Sections of different names may lie in each other.
 *
 * @throws Error naming a value that nobody gave, or a section that is not closed, so that no reader meets a brace
 */
export function fillIn(text: string, values: Fillings): string {
	const filled = fillSections(text, values).replace(VALUE, (_, name: string) => {
		const value = lookUp(name, values);
		if (typeof value !== "string")
			throw new Error(`{{${name}}} is no text: write {{#${name}}} … {{/${name}}}`);
		return asPlainText(value);
	});
	const stray = /\{\{[^}\n]*\}?\}?|\}\}/.exec(filled)?.[0];
	if (stray !== undefined) throw new Error(`${stray} opens or closes nothing`);
	return filled;
}

function fillSections(text: string, values: Fillings): string {
	return text.replace(
		SECTION,
		(_, mark: string, name: string, lineEnd: string, inside: string, endAfter: string) => {
			// Marks on lines of their own take their line ends along; a part within a line leaves the line its end.
			const after = lineEnd === "" ? endAfter : "";
			const value = lookUp(name, values);
			if (isThere(value) !== (mark === "#")) return after;
			if (mark === "#" && Array.isArray(value))
				return value.map((record) => fillIn(inside, { ...values, ...record })).join("") + after;
			return fillSections(inside, values) + after;
		},
	);
}

function isThere(value: Filling): boolean {
	if (typeof value === "boolean") return value;
	return (typeof value === "string" ? value.trim() : value).length > 0;
}

function lookUp(name: string, values: Fillings): Filling {
	const value = Object.hasOwn(values, name) ? values[name] : undefined;
	if (value === undefined) throw new Error(`{{${name}}} is no value that we have`);
	return value;
}

/** Words as Markdown that reads as just those words. */
function asPlainText(words: string): string {
	return words
		.trim()
		.replace(/\s+/g, " ")
		.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
