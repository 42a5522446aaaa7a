import type { z } from "zod";

type Issue = z.core.$ZodIssue;

interface Found {
	path: PropertyKey[];
	issue: Issue;
}

/** Zod's own sentences; any other was written for the editor beside the schema. */
const BY_ZOD = /^(Invalid|Too (big|small)|Unrecognized)/;

function isMissing(issue: Issue): boolean {
	if (issue.code === "invalid_union") {
		return issue.errors.flat().some((inner) => inner.path.length === 0 && isMissing(inner));
	}
	return issue.code === "invalid_type" && issue.message.endsWith("received undefined");
}

/** Whether a branch of a union is of the shape that was meant, and only something within it is wrong. */
function isMeant(issues: readonly Issue[]): boolean {
	return issues.every((issue) =>
		issue.path.length === 0
			? issue.code === "invalid_union"
			: issue.path.length > 1 || !isMissing(issue),
	);
}

/**
 * What to tell of an issue. Of a union: what is wrong within the branch that
 * was meant, the deepest where it could be several; the union itself where its
 * shape shows none, so that a misspelt field is never answered with another's.
 */
function telling(issue: Issue): Found {
	const itself = { path: [...issue.path], issue };
	if (issue.code !== "invalid_union") return itself;
	const found = issue.errors
		.filter(isMeant)
		.flatMap((issues) => issues.slice(0, 1))
		.map(telling)
		.toSorted((a, b) => b.path.length - a.path.length)[0];
	if (found === undefined || found.path.length === 0) return itself;
	return { path: [...issue.path, ...found.path], issue: found.issue };
}

const TYPES: Partial<Record<string, string>> = {
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a group of fields",
	record: "a group of fields",
};

const FORMATS: Partial<Record<string, string>> = {
	url: "Write a whole web address, with https:// in front.",
	email: "Write a whole email address.",
};

function tooMuch(limit: string, origin: string, end: "most" | "least"): string {
	if (origin === "string")
		return `This is too ${end === "most" ? "long" : "short"}: ${limit} characters at ${end}.`;
	if (origin === "array")
		return `There are too ${end === "most" ? "many" : "few"} here: ${limit} at ${end}.`;
	return `This is too ${end === "most" ? "much" : "little"}: ${limit} at ${end}.`;
}

function inWords(issue: Issue): string {
	if (!BY_ZOD.test(issue.message))
		return `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`;
	if (isMissing(issue)) return "This field is needed.";
	switch (issue.code) {
		case "unrecognized_keys":
			return `There is no field called ${issue.keys.map((key) => `"${key}"`).join(" or ")} here. Check the spelling against content/README.md.`;
		case "invalid_type": {
			const empty = issue.message.endsWith("received null") ? "is empty: it " : "";
			return `This ${empty}must be ${TYPES[issue.expected] ?? issue.expected}.`;
		}
		case "invalid_value":
			return `This must be one of: ${issue.values.join(", ")}.`;
		case "too_big":
			return tooMuch(String(issue.maximum), issue.origin, "most");
		case "too_small":
			return tooMuch(String(issue.minimum), issue.origin, "least");
		case "invalid_format":
			return (
				FORMATS[issue.format] ??
				"This is not written as it must be. Compare it with content/README.md."
			);
		case "invalid_union":
			return "options" in issue && Array.isArray(issue.options)
				? `This must be one of: ${issue.options.join(", ")}.`
				: "This is not written as it must be. Compare it with content/README.md.";
		default:
			return "This is not written as it must be. Compare it with content/README.md.";
	}
}

/** A Zod issue as a place and plain words for an editor who is no programmer. */
export function plainIssue(issue: Issue): { path: (string | number)[]; says: string } {
	const found = telling(issue);
	return {
		path: found.path.map((step) => (typeof step === "number" ? step : String(step))),
		says: inWords(found.issue),
	};
}
