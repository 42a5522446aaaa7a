import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stringify } from "yaml";
import type { LinkResult } from "#app/domain/links/link-result.ts";
import { readContent } from "#app/server/content-reader.server.ts";
import { pageAsker } from "#app/server/links/ask-page.server.ts";
import { checkLinks } from "#app/server/links/check-links.server.ts";
import { PoliteAsker } from "#app/server/links/polite-asker.server.ts";
import { ARepository } from "../support/a-repository.ts";
import { aWrittenService } from "../support/a-service.ts";
import { aPage, aSite, leadsTo, type Page } from "../support/a-site.ts";

const A_WHILE = { timeout: 120_000 };
const TODAY = "2026-11-22";
const from = ["leaflet"];

/** Checks links of sites on this machine, without pauses; what came of each, by its path. */
async function checked(origin: string, paths: string[], timeoutMs = 20_000) {
	const ask = pageAsker({
		userAgent: "Us/1.0",
		timeoutMs,
		mostBytes: 10_000,
		allowLoopback: true,
	});
	const manners = { mostRequests: 100, mostMs: 1000, pauseMs: 0, longestPauseMs: 0 };
	const asker = new PoliteAsker(
		{ robotsName: "Us", ...manners },
		{ ask, pause: async () => undefined, elapsedMs: () => 0 },
	);
	const results: Record<string, Omit<LinkResult, "on">> = {};
	await checkLinks(
		paths.map((path) => origin + path),
		asker,
		TODAY,
		(link, { on, ...result }) => {
			expect(on).toBe(TODAY);
			results[link.slice(origin.length)] = result;
		},
	);
	return results;
}

test(
	"redirects, pages that are none, timeouts and a moved domain are told apart",
	A_WHILE,
	async () => {
		const silent: Page = () => {};
		const other = await aSite({ "/": aPage("For sale") });
		const site = await aSite({
			"/": aPage("Harbour"),
			"/jobs": aPage("Jobs"),
			"/old": leadsTo("/jobs"),
			"/soft": aPage("Page not found"),
			"/dropped": leadsTo("/"),
			"/away": leadsTo(`http://localhost:${other.port}/`),
			"/round": leadsTo("/round"),
			"/silent": silent,
			"/broken": aPage("Sorry", 503),
			"/private": leadsTo("http://10.0.0.1/"),
			"/secret": aPage("Secret"),
			"/robots.txt": (_, response) => {
				response.setHeader("Content-Type", "text/plain").end("User-agent: *\nDisallow: /secret\n");
			},
		});
		const { origin } = site;
		const paths = ["/jobs", "/old", "/soft", "/dropped", "/away", "/round"];
		expect(await checked(origin, [...paths, "/broken", "/private", "/secret", "/nothing"])).toEqual(
			{
				"/jobs": { is: "answers" },
				"/old": { is: "answers", to: `${origin}/jobs` },
				"/soft": { is: "not-found-page", why: "its title is “Page not found”" },
				"/dropped": { is: "not-found-page", why: "it leads to the home page" },
				"/away": { is: "moved", to: `http://localhost:${other.port}/` },
				"/round": { is: "unreached", why: "it leads on more than 5 times" },
				"/broken": { is: "unreached", why: "HTTP 503" },
				"/private": { is: "unreached", why: "This name leads to an address that is not public." },
				"/secret": { is: "not-asked", why: "its robots.txt asks programs to stay away" },
				"/nothing": { is: "gone", why: "HTTP 404" },
			},
		);
		expect(await checked(origin, ["/silent"], 1000)).toEqual({
			"/silent": { is: "unreached", why: "no answer within 1 seconds" },
		});
		expect(site.asked.map(({ line }) => line)).not.toContain("GET /secret");
	},
);

test("a site that gives one page for every address is not called broken", A_WHILE, async () => {
	const shell = aPage("The app");
	const { origin } = await aSite({
		"/": shell,
		"/jobs": shell,
		"/about": aPage("About us"),
		"/no-such-page-5c1f0e7a93": shell,
	});
	const results = await checked(origin, ["/", "/jobs", "/about"]);
	expect(Object.values(results).map(({ is }) => is)).toEqual(["answers", "unreached", "answers"]);
});

let repository: ARepository;
beforeAll(() => {
	repository = new ARepository();
	write("vale", "https://harbour.example/gone");
	// Nothing listens there: it cannot be reached.
	write("quay", "https://127.0.0.1:1/");
}, A_WHILE.timeout);
afterAll(() => repository.remove());

const fileOf = (id: string) => join(repository.folder, "content", "services", `${id}.yaml`);

function write(id: string, href: string): void {
	const checks = "checks: # by hand\n  - { kind: phoned, on: 2026-11-01, by: adviser }\n";
	const entry = aWrittenService({ id, contact: { url: { href, from } } });
	const { checks: _, ...rest } = entry;
	writeFileSync(fileOf(id), `# Ours\n${stringify(rest)}${checks}`);
}

function run(...words: string[]) {
	const DATA_DIR = join(repository.root, "data");
	const day = ["--today", TODAY, "--allow-loopback"];
	return repository.run(["app/commands/check-links.ts", ...day, ...words], { env: { DATA_DIR } });
}

/** What an earlier run, which was stopped, came to know. */
function keepState(results: Record<string, LinkResult>): void {
	mkdirSync(join(repository.root, "data"), { recursive: true });
	writeFileSync(join(repository.root, "data", "link-check.json"), JSON.stringify({ results }));
}

const stateNow = () =>
	JSON.parse(readFileSync(join(repository.root, "data", "link-check.json"), "utf8")).results;

test("a run goes on where one was stopped, and writes what is known, no more", A_WHILE, () => {
	keepState({
		"https://harbour.example/": { is: "answers", on: "2026-11-20" },
		"https://harbour.example/gone": { is: "gone", on: "2026-11-21", why: "HTTP 404" },
	});
	const files = ["harbour-line", "vale", "quay"].map(fileOf);
	const before = files.map((file) => readFileSync(file, "utf8"));
	const { status, stdout, stderr } = run("--write");
	// Only the one that was not known was asked, and something is there to mend.
	expect(stderr).toBe("unreached: https://127.0.0.1:1/\n");
	expect(status).toBe(1);
	expect(stdout).toMatch(/^gone {10}2026-11-21 {2}https:\/\/harbour.example\/gone.*\[vale\]$/m);
	expect(stdout).toMatch(/^not reached .*takes no connection.*\[quay\]$/m);
	expect(stdout).toContain("Entries with a new link check: 2.");
	expect(stateNow()["https://127.0.0.1:1/"]).toMatchObject({ is: "unreached", on: TODAY });

	const [harbour, vale, quay] = files.map((file) => readFileSync(file, "utf8"));
	expect(quay).toBe(before[2]);
	const line =
		'  - { kind: link, on: 2026-11-21, by: link checker, note: "The page is not there any more (HTTP 404)." }\n';
	expect(vale).toBe(before[1] + line);
	expect(harbour).toContain('on: 2026-11-20, by: link checker, note: "The page answers." }');
	expect(readContent(join(repository.folder, "content")).ok).toBe(true);
	expect(run("--write").stdout).toContain("Entries with a new link check: 0.");
	expect(readFileSync(fileOf("vale"), "utf8")).toBe(vale);
});

test("what is older than some days is asked again, within the limit on requests", A_WHILE, () => {
	keepState({ "https://127.0.0.1:1/": { is: "answers", on: "2026-11-01" } });
	const quay = ["--only", "quay"];
	expect(run(...quay).stderr).toBe("unreached: https://127.0.0.1:1/\n");
	keepState({ "https://127.0.0.1:1/": { is: "answers", on: "2026-11-01" } });
	expect(run(...quay, "--days", "60")).toMatchObject({ status: 0, stderr: "" });
	writeFileSync(join(repository.root, "data", "link-check.json"), "{ half a fi");
	expect(run(...quay).stdout).toContain(
		"Links: answers 0, other domain 0, gone 0, no page 0, not reached 1,",
	);
});

test.each([
	["a word that is no option", ["all"], "This is not how to ask"],
	["no number", ["--requests", "many"], "--requests wants"],
	["an entry that is not there", ["--only", "nowhere"], 'no entry called "nowhere"'],
])("%s: exit 2 with a sentence", A_WHILE, (_, words, says) => {
	const { status, stderr } = run(...words);
	expect(status).toBe(2);
	expect(stderr).toContain(says);
	expect(stderr).not.toMatch(/^ {4}at /m);
});
