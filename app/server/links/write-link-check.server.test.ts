import { expect, test } from "vitest";
import { parse } from "yaml";
import { CannotWrite, withLinkCheck } from "./write-link-check.server.ts";

const CHECK = { on: "2026-11-22", note: "The page answers, now at https://a.example/b" };
const LINE = `- { kind: link, on: 2026-11-22, by: link checker, note: "${CHECK.note}" }`;
const READ = "- { kind: sourced, read: 2026-11-01, source: a, by: editor } # said so";
const entry = (...checks: string[]) =>
	`# The harbour\nid: a  # ours\nchecks: # dated\n${checks.map((check) => `  ${check}\n`).join("")}# And then\nreviewEvery:   6\n`;

test("a check is a line of its own after the others; nothing else is touched", () => {
	expect(withLinkCheck(entry(READ), CHECK)).toBe(entry(READ, LINE));
});

test("a second check takes the first one's place, wherever it stands", () => {
	const old = LINE.replace("2026-11-22", "2026-10-01").replace("answers", "answered");
	expect(withLinkCheck(entry(old, READ), CHECK)).toBe(entry(LINE, READ));
	expect(withLinkCheck(entry(READ, LINE), CHECK)).toBe(entry(READ, LINE));
});

test("a later check of another run stays", () => {
	const later = LINE.replace("2026-11-22", "2026-12-24");
	expect(withLinkCheck(entry(later), CHECK)).toBe(entry(later));
});

test("a link check by a person stays beside ours", () => {
	const theirs = "- { kind: link, on: 2026-11-02, by: adviser }";
	expect(withLinkCheck(entry(theirs), CHECK)).toBe(entry(theirs, LINE));
});

test.each([
	{
		what: "no indent",
		text: "checks:\n- { kind: phoned }\n",
		after: `checks:\n- { kind: phoned }\n${LINE}\n`,
	},
	{
		what: "no line end",
		text: "checks:\n  - { kind: phoned }",
		after: `checks:\n  - { kind: phoned }\n  ${LINE}\n`,
	},
	{
		what: "line ends of Windows",
		text: "checks:\r\n  - { kind: phoned }\r\nid: a\r\n",
		after: `checks:\r\n  - { kind: phoned }\r\n  ${LINE}\r\nid: a\r\n`,
	},
	{
		what: "a check over several lines",
		text: "checks:\n  - kind: phoned\n    by: adviser\n\n# More\nid: a\n",
		after: `checks:\n  - kind: phoned\n    by: adviser\n  ${LINE}\n\n# More\nid: a\n`,
	},
])("with $what", ({ text, after }) => {
	expect(withLinkCheck(text, CHECK)).toBe(after);
});

test.each([
	{ what: "a list in one line", text: "checks: [{ kind: phoned }]\n" },
	{ what: "no checks", text: "id: a\n" },
	{ what: "an empty list", text: "checks: []\n" },
	{ what: "broken YAML", text: "checks:\n  - { kind: phoned\nid: [\n" },
	{
		what: "a check of ours over several lines",
		text: "checks:\n  - kind: link # why\n    by: link checker\n",
	},
])("$what is left alone", ({ text }) => {
	expect(() => withLinkCheck(text, CHECK)).toThrow(CannotWrite);
});

test("a note with quotes, colons and hashes is read as it was meant", () => {
	const note = 'Its title is “404: "gone" # now”, {yes}';
	const after = withLinkCheck(entry(READ), { ...CHECK, note });
	expect(parse(after).checks[1].note).toBe(note);
});
