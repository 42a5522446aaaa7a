import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** The deepest, most telling issue of a union: the branch that got furthest. */
function telling(issue: Issue): { path: PropertyKey[]; issue: Issue } {
	if (issue.code !== "invalid_union" || issue.errors.length === 0) {
		return { path: [...issue.path], issue };
	}
	const branches = issue.errors.flatMap((errors) => errors.slice(0, 1)).map(telling);
	const deepest = branches.toSorted((a, b) => b.path.length - a.path.length)[0];
	if (deepest === undefined || deepest.path.length === 0) return { path: [...issue.path], issue };
	return { path: [...issue.path, ...deepest.path], issue: deepest.issue };
}

function inWords(issue: Issue): string {
	switch (issue.code) {
		case "unrecognized_keys":
			return `There is no field called ${issue.keys.map((key) => `"${key}"`).join(" or ")} here. Check the spelling against content/README.md.`;
		case "invalid_type":
			return issue.input === undefined && issue.message.includes("undefined")
				? "This field is needed."
				: `This must be ${issue.expected === "array" ? "a list" : `a ${issue.expected}`}.`;
		case "invalid_value":
			return `This must be one of: ${issue.values.join(", ")}.`;
		case "too_big":
			return `This is too long: ${issue.maximum} at most.`;
		case "too_small":
			return issue.message.includes("name the source") ? "Name the source." : `This is too short: ${issue.minimum} at least.`;
		default:
			return `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`;
	}
}

/** A Zod issue as a place and plain words for an editor who is no programmer. */
export function plainIssue(issue: Issue): { path: (string | number)[]; says: string } {
	const found = telling(issue);
	return { path: found.path.map((step) => (typeof step === "number" ? step : String(step))), says: inWords(found.issue) };
}
