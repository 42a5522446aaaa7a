// npm run check:links: asks the link of every entry, and with --sources those of its sources, slowly; a stopped run goes on where it was.
import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import { isSettled, noteOf } from "#app/domain/links/link-result.ts";
import { linksOf } from "#app/domain/links/links-of.ts";
import { stopwatch, today as todayNow } from "#app/server/clock.server.ts";
import { readContent } from "#app/server/content-reader.server.ts";
import { env } from "#app/server/env.server.ts";
import { pageAsker } from "#app/server/links/ask-page.server.ts";
import { checkLinks } from "#app/server/links/check-links.server.ts";
import { LinkState } from "#app/server/links/link-state.server.ts";
import { PoliteAsker } from "#app/server/links/polite-asker.server.ts";
import { CannotWrite, withLinkCheck } from "#app/server/links/write-link-check.server.ts";
import { repositoryPath } from "#app/server/repository-root.server.ts";
import { commandLine, dayArgument, refuse, wholeNumber } from "./arguments.ts";
import { linkCounts, linkTable } from "./link-report.ts";

const USAGE =
	"npm run -s check:links -- [--sources] [--write] [--again] [--only <service id>] [--requests 1000] [--minutes 30] [--days 7]";
/** How sites' robots.txt may name us. */
const ROBOTS_NAME = "OpportunityEscalatorLinks";
const PAUSE_MS = 1500;
const LONGEST_PAUSE_MS = 20_000;
const TIMEOUT_MS = 15_000;
const MOST_BYTES = 512 * 1024;

const values = readArguments();
const today = dayArgument(values.today, todayNow());
const mostRequests = wholeNumber("requests", values.requests, 1, 10_000);
const mostMs = wholeNumber("minutes", values.minutes, 1, 600) * 60_000;
const days = wholeNumber("days", values.days, 0, 365);
const since = Temporal.PlainDate.from(today).subtract({ days }).toString();
const { dataDir, publicUrl } = env();

const read = readContent(repositoryPath("content"));
if (!read.ok) refuse("The catalogue is broken. What to mend: npm run check:content");
const links = linksOf(servicesOf(read.catalogue), values.sources);
const state = new LinkState(dataDir);
const open = links
	.map(({ url }) => url)
	.filter((url) => values.again || !state.isKnownSince(url, since));

const whose =
	publicUrl ?? "the directory's links are checked so that nobody is sent to a dead page";
const ask = pageAsker({
	userAgent: `${ROBOTS_NAME}/1.0 (${whose})`,
	timeoutMs: TIMEOUT_MS,
	mostBytes: MOST_BYTES,
	// For tests alone, whose servers run on this machine.
	allowLoopback: values["allow-loopback"],
});
const manners = {
	robotsName: ROBOTS_NAME,
	mostRequests,
	mostMs,
	pauseMs: values["allow-loopback"] ? 0 : PAUSE_MS,
	longestPauseMs: LONGEST_PAUSE_MS,
};
const asker = new PoliteAsker(manners, { ask, pause, elapsedMs: stopwatch() });
let isStopped = false;
process.once("SIGINT", () => {
	isStopped = true;
	console.error("Stopping after the requests on the way. What is known is kept.");
});

const left = await checkLinks(
	open,
	asker,
	today,
	(url, result) => {
		state.keep(url, result);
		console.error(`${result.is}: ${url}`);
	},
	() => isStopped,
);
for (const line of linkTable(links, state.results)) console.log(line);
console.log(`\nLinks: ${linkCounts(links, state.results)}. Requests: ${asker.requests}.`);
if (left > 0) console.log(`Left for the next run: ${left}. Run it again to go on.`);
if (values.write) writeChecks();
const isFaulty = (url: string) =>
	["gone", "not-found-page", "moved"].includes(state.results.get(url)?.is ?? "");
if (links.some(({ url }) => isFaulty(url))) process.exitCode = 1;

/** One dated check in each entry whose link is settled; what could not be reached is not noted. */
function writeChecks() {
	let written = 0;
	for (const { url, services } of links) {
		const result = state.results.get(url);
		if (result === undefined || !isSettled(result)) continue;
		for (const id of services) {
			const file = repositoryPath("content", "services", `${id}.yaml`);
			const text = readFileSync(file, "utf8");
			try {
				const after = withLinkCheck(text, { on: result.on, note: noteOf(result) });
				if (after === text) continue;
				writeFileSync(file, after);
				written++;
			} catch (error) {
				if (!(error instanceof CannotWrite)) throw error;
				console.log(`content/services/${id}.yaml is left as it is: ${error.message}.`);
			}
		}
	}
	console.log(`Entries with a new link check: ${written}. Next: npm run check:content`);
}

function servicesOf(catalogue: Catalogue): Pick<Catalogue, "services"> {
	if (values.only === undefined) return catalogue;
	const service = catalogue.byId.get(values.only);
	return { services: [service ?? refuse(`There is no entry called "${values.only}".`)] };
}

function readArguments() {
	const options = {
		sources: { type: "boolean", default: false },
		write: { type: "boolean", default: false },
		again: { type: "boolean", default: false },
		only: { type: "string" },
		requests: { type: "string", default: "1000" },
		minutes: { type: "string", default: "30" },
		days: { type: "string", default: "7" },
		today: { type: "string" },
		"allow-loopback": { type: "boolean", default: false },
		silent: { type: "boolean", short: "s" },
	} as const;
	return commandLine({ options }, USAGE).values;
}
