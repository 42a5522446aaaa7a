import { expect, test } from "vitest";
import { EVERYTHING, readRobots } from "./robots.ts";

const US = "EscalatorLinks";

test.each([
	{ what: "nothing", text: "", path: "/a", may: true },
	{ what: "a rule for all", text: "User-agent: *\nDisallow: /a", path: "/a/b", may: false },
	{ what: "a rule for another path", text: "User-agent: *\nDisallow: /b", path: "/a", may: true },
	{ what: "an empty rule", text: "User-agent: *\nDisallow:", path: "/a", may: true },
	{ what: "a rule for others", text: "User-agent: other\nDisallow: /", path: "/a", may: true },
	{
		what: "our own group before that for all",
		text: "User-agent: *\nDisallow: /\n\nUser-agent: escalatorlinks\nDisallow: /b",
		path: "/a",
		may: true,
	},
	{
		what: "one group of two names",
		text: "User-agent: other\nUser-agent: EscalatorLinks\nDisallow: /",
		path: "/a",
		may: false,
	},
	{
		what: "the longest rule",
		text: "User-agent: *\nDisallow: /\nAllow: /jobs # ours",
		path: "/jobs/1",
		may: true,
	},
	{
		what: "of two as long the one that allows",
		text: "User-agent: *\nDisallow: /jobs\nAllow: /jobs",
		path: "/jobs",
		may: true,
	},
	{ what: "a star", text: "User-agent: *\nDisallow: /*.pdf$", path: "/a/b.pdf", may: false },
	{ what: "an end", text: "User-agent: *\nDisallow: /*.pdf$", path: "/a/b.pdf?x", may: true },
	{ what: "a whole path", text: "User-agent: *\nDisallow: /$", path: "/", may: false },
	{ what: "a whole path, another", text: "User-agent: *\nDisallow: /$", path: "/a", may: true },
	{ what: "Windows line ends", text: "User-agent: *\r\nDisallow: /a\r\n", path: "/a", may: false },
	{ what: "rules before any group", text: "Disallow: /a", path: "/a", may: true },
])("$what: $path may be asked for: $may", ({ text, path, may }) => {
	expect(readRobots(text, US).allows(path)).toBe(may);
});

test("a delay is read from the group that counts; robots.txt itself may always be read", () => {
	const text = "User-agent: *\nCrawl-delay: 5\nDisallow: /\n";
	expect(readRobots(text, US)).toMatchObject({ delaySeconds: 5 });
	expect(readRobots(text, US).allows("/robots.txt")).toBe(true);
	expect(readRobots("User-agent: *\nCrawl-delay: soon", US).delaySeconds).toBe(0);
	expect([EVERYTHING.allows("/"), EVERYTHING.delaySeconds]).toEqual([true, 0]);
});
