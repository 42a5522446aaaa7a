import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BARRIERS } from "#app/domain/facts/barriers.ts";
import { contentFolder } from "../support/content-folder.ts";

const A_WHILE = { timeout: 60_000 };
const run = (...words: string[]) => {
	const command = ["app/commands/check-content.ts", "--today", "2026-11-22", ...words];
	return spawnSync(process.execPath, command, { encoding: "utf8" });
};

/** One passage of an entry put in place of another. */
type Change = [entry: string, from: RegExp, to: string];

/** A copy of the real content with faults planted in it. */
function contentWithFaults(...changes: Change[]): string {
	const folder = mkdtempSync(join(tmpdir(), "faults-"));
	cpSync(contentFolder, folder, { recursive: true });
	for (const [entry, from, to] of changes) {
		const path = join(folder, "services", `${entry}.yaml`);
		const text = readFileSync(path, "utf8");
		if (!from.test(text)) throw new Error(`No ${from} in ${entry}`);
		writeFileSync(path, text.replace(from, to));
	}
	return folder;
}

/** What the command says of a copy with faults, line numbers left out. */
function told(...changes: Change[]) {
	const { status, stdout, stderr } = run("--brief", "--content", contentWithFaults(...changes));
	expect([status, stderr]).toEqual([1, ""]);
	return stdout.replaceAll(/, line \d+/g, "");
}

test(
	"the whole report on the real catalogue: nothing wrong, every section, narrow lines",
	A_WHILE,
	() => {
		const { status, stdout, stderr } = run();
		expect(stdout.trimEnd().split("\n").at(-1)).toBe("Nothing wrong.");
		expect([status, stderr]).toEqual([0, ""]);
		const lines = stdout.split("\n");
		expect(lines.filter((line) => line.length >= 200)).toEqual([]);
		expect(lines.filter((_, index) => lines[index + 1]?.startsWith("==="))).toEqual([
			expect.stringMatching(/^The catalogue [0-9a-f]{12} on 2026-11-22$/),
			"Reading age",
			"26 districts by barrier",
			"Gaps",
			"The 10 weakest entries that plans may hold",
			"Ring first",
		]);
		expect(stdout).toMatch(
			/\d+ entries: open \d+, opening \d+, paused \d+, ended \d+, unconfirmed \d+/,
		);
		for (const what of ["a phone number", "any contact", "a known way to join"]) {
			expect(stdout).toMatch(new RegExp(`  ${what} +\\d+ of \\d+ \\(\\d+%\\)`));
		}
		const cells = lines.filter((line) => /^\D+(?: +[Dg.]){32}$/.test(line.trimEnd()));
		expect(cells).toHaveLength(26);
		expect(BARRIERS).toHaveLength(32);
		expect(stdout).toContain(
			"health-msk: looked for help made for people who have back, joint or muscle pain",
		);
		const after = (title: string) => lines.slice(lines.indexOf(title));
		const [, , head, ...weakest] = after("The 10 weakest entries that plans may hold");
		expect(head).toMatch(/^score +entry +status +weakest parts$/);
		expect(weakest.slice(0, 10).filter((line) => /^0\.\d\d +[a-z]/.test(line))).toHaveLength(10);
		expect(after("Ring first")[5]).toMatch(/^entry +status +closes +districts +ask +gaps in$/);
	},
);

test(
	"a fault of each kind that the server does not look for is told, with file and field",
	A_WHILE,
	() => {
		const hard =
			"Individualised employability interventions facilitate sustainable progression opportunities.";
		const text = told(
			["acas", /^confusedWith: .*\n/m, ""],
			["jobcentre-plus", /^ {2}is: open$/m, "  is: open\n  until: 2026-10"],
			["samaritans", /^whoItsFor: .*$/m, "whoItsFor: Anyone vulnerable."],
			["stepchange", /^whoItsFor: .*$/m, `whoItsFor: Anyone ${"and anyone ".repeat(13)}too.`],
			[
				"unlock",
				/^summary: .*\nwhatYouGet:\n(?: {2}- .*\n)+whoItsFor: .*$/m,
				`summary: ${hard}\nwhatYouGet:\n${`  - ${hard}\n`.repeat(8)}whoItsFor: ${hard}`,
			],
			[
				"able-futures",
				/^whoItsFor: .*$/m,
				"whoItsFor: Support from an expert if your mental health makes work hard.",
			],
			["national-careers-service", /number: "0800 100 900"/, 'number: "0800 100 901"'],
			["disability-direct-derby", /info@disabilitydirect\.com/, "help@disabilitydirect.com"],
			["rnib-employment", /href: "?https:[^" ]*"?/, 'href: "https://www.rnib.example"'],
			["turning-point-llr", /34-38 Friar Lane/, "36-38 Friar Lane"],
		);
		const expected = [
			"acas.yaml, confusedWith: Add ",
			'jobcentre-plus.yaml, status > until: Its end has passed, and it still says "open".',
			'samaritans.yaml, whoItsFor: "vulnerable" puts people off.',
			"stepchange.yaml, whoItsFor: A sentence of 28 words, 25 at most.",
			"unlock.yaml: This reads at grade ",
			'able-futures.yaml, whoItsFor: Taken over from the source: "support from an expert if your mental health makes work hard".',
			'national-careers-service.yaml, contact > phones > 0 > number: Nothing that was gathered has this phone: "0800 100 901".',
			'disability-direct-derby.yaml, contact > email > address: Nothing that was gathered has this email: "help@disabilitydirect.com".',
			'rnib-employment.yaml, contact > url > href: Nothing that was gathered has this link: "https://www.rnib.example".',
			'turning-point-llr.yaml, contact > address > text: Nothing that was gathered has this address: "36-38 Friar Lane',
		];
		for (const line of expected) expect(text).toContain(`content/services/${line}`);
		expect(text).toMatch(/\n\d+ things to mend\. More may show once that is done\.\n$/);
	},
);

test("a fault on which the server does not start is told too", A_WHILE, () => {
	const text = told(
		["rnib-employment", /https:\/\/www\.rnib\.org\.uk", from/, 'http://www.rnib.org.uk", from'],
		["samaritans", /read: 2026-11-21/, "read: 2026-02-30"],
		["jobcentre-plus", /^ {2}is: open$/m, '  is: open\n  since: "2027"\n  until: "2026"'],
	);
	expect(text).toContain(
		"content/services/rnib-employment.yaml, contact > url > href: Write a whole web address, with https://",
	);
	expect(text).toContain(
		"content/services/samaritans.yaml, checks > 0 > read: Write a real day as YYYY-MM-DD.",
	);
	expect(text).toContain(
		"content/services/jobcentre-plus.yaml, status > until: It ends before it begins.",
	);
});
