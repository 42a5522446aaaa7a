import { isDeepStrictEqual } from "node:util";
import { isMap, isSeq, parseDocument, stringify, type YAMLMap } from "yaml";

/** By whom a link check of a program is; people's checks are left alone. */
export const LINK_CHECKER = "link checker";

/** The link check of an entry cannot be written without touching something else. */
export class CannotWrite extends Error {}

/**
 * The text of an entry with one dated link check of ours: in place of the one
 * it has, or in a line of its own after the other checks. Every other line stays
 * as it is, comments too; whether that is so is tried before the text is given.
 *
 * @throws CannotWrite where the checks are not written as a list of lines
 */
export function withLinkCheck(text: string, check: { on: string; note: string }): string {
	const document = parseDocument(text);
	const checks = document.get("checks");
	if (document.errors.length > 0 || !isSeq(checks) || checks.flow)
		throw new CannotWrite("its checks are not written as a list, one a line");
	const items = checks.items.filter(isMap);
	const last = items.at(-1);
	if (last === undefined || items.length !== checks.items.length)
		throw new CannotWrite("its checks are not written as a list, one a line");
	const fields = { kind: "link", on: check.on, by: LINK_CHECKER, note: check.note };
	const isOurs = (item: YAMLMap) => item.get("kind") === "link" && item.get("by") === LINK_CHECKER;
	const old = items.find(isOurs);
	const written = inOneLine(fields);
	const after = old ? replaced(text, old, written) : added(text, last, written);

	// Somebody else's run may have been later.
	if (old !== undefined && String(old.get("on")) > check.on) return text;
	const expected = document.toJS();
	if (old) expected.checks[items.indexOf(old)] = fields;
	else expected.checks.push(fields);
	if (!isDeepStrictEqual(parseDocument(after).toJS(), expected))
		throw new CannotWrite("something else in it would change");
	return after;
}

/** `{ kind: link, on: 2026-11-22, … }`, as editors write a check. */
function inOneLine(fields: Record<string, string>): string {
	const texts = Object.entries(fields).map(([key, value]) => {
		// As text that would mean something else without quotes, such as a colon.
		const quoted = key === "note" ? JSON.stringify(value) : stringify(value).trim();
		return `${key}: ${quoted}`;
	});
	return `{ ${texts.join(", ")} }`;
}

function rangeOf(item: YAMLMap): [start: number, end: number] {
	if (!item.range) throw new CannotWrite("its checks cannot be found in the text");
	return [item.range[0], item.range[1]];
}

function replaced(text: string, old: YAMLMap, written: string): string {
	const [start, end] = rangeOf(old);
	// One that is written over several lines may hold a comment of its own.
	if (!old.flow || text.slice(start, end).includes("\n"))
		throw new CannotWrite("its link check was written by hand");
	return text.slice(0, start) + written + text.slice(end);
}

function added(text: string, last: YAMLMap, written: string): string {
	const [start, end] = rangeOf(last);
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	const [, indent] = /^(\s*)-\s/.exec(text.slice(lineStart)) ?? [];
	if (indent === undefined)
		throw new CannotWrite("its checks are not written as a list, one a line");
	const lineEnd = text.slice(start, end).endsWith("\n") ? end : text.indexOf("\n", end) + 1;
	const at = lineEnd === 0 ? text.length : lineEnd;
	const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
	const before = text.slice(0, at);
	const glue = before.endsWith("\n") ? "" : lineBreak;
	return `${before}${glue}${indent}- ${written}${lineBreak}${text.slice(at)}`;
}
