import type { BenchLine } from "#app/commands/bench-report.ts";
import { walk } from "./a-visit.ts";
import { figure, median } from "./figures.ts";
import { CONNECTIONS, load } from "./load.ts";
import { aDataDir, buildOnce, type MeasuredServer, startServer } from "./measured-server.ts";

const ROUNDS = 5;
const SECONDS = 3;
const WARM_UP_SECONDS = 3;
const ANSWERED = 6;

const LEAST_RATIO = 1.5;

interface Page {
	what: string;
	path: string;
	cookie: string;
	/** Requests a second. */
	goal: number;
}

/** One round of one page: requests a second, and processor milliseconds a request. */
interface Round {
	perSecond: number;
	processorMs: number;
}

/** Pages through the whole server on one core, ours and the router's own in turn, over the same build and with the same cookie. */
export async function measure(): Promise<BenchLine[]> {
	buildOnce();
	const { dataDir, remove } = aDataDir();
	const ours = await startServer("ours", dataDir);
	const router = await startServer("router", dataDir);
	try {
		const middle = await walk(ours.origin, ANSWERED);
		const done = await walk(ours.origin, Number.POSITIVE_INFINITY);
		const pages: Page[] = [
			{ what: "Home page", path: "/", cookie: "", goal: Number.NaN },
			{ what: "Question page", path: middle.next, cookie: middle.cookie, goal: 900 },
			{ what: "Plan page", path: "/plan", cookie: done.cookie, goal: 500 },
		];
		for (const server of [ours, router]) {
			for (const page of pages) await round(server, page, WARM_UP_SECONDS);
		}
		const lines: BenchLine[] = [];
		for (const page of pages) lines.push(...(await compare(page, ours, router)));
		return lines;
	} finally {
		await Promise.all([ours.stop(), router.stop()]);
		remove();
	}
}

async function compare(
	page: Page,
	ours: MeasuredServer,
	router: MeasuredServer,
): Promise<BenchLine[]> {
	const rounds: { own: Round; other: Round }[] = [];
	for (let index = 0; index < ROUNDS; index++) {
		rounds.push({ own: await round(ours, page), other: await round(router, page) });
	}
	const middle = (value: (of: (typeof rounds)[number]) => number) => median(rounds.map(value));
	const perSecond = middle(({ own }) => own.perSecond);
	const ratio = middle(({ own, other }) => own.perSecond / other.perSecond);
	const hasGoal = !Number.isNaN(page.goal);
	return [
		{
			what: `${page.what}, ${CONNECTIONS} connections, one core`,
			median: `${figure(perSecond)} requests a second`,
			...(hasGoal && { goal: `${page.goal}`, isMet: perSecond >= page.goal }),
		},
		{
			what: "  processor time a request, ours and the router's own server's",
			median: `${figure(middle(({ own }) => own.processorMs))} and ${figure(middle(({ other }) => other.processorMs))} ms`,
		},
		{
			what: `  react-router-serve: ${figure(middle(({ other }) => other.perSecond))} requests a second; ours is`,
			median: `${figure(ratio)} times that`,
			...(hasGoal && { goal: `at least ${LEAST_RATIO} times`, isMet: ratio >= LEAST_RATIO }),
		},
	];
}

async function round(server: MeasuredServer, page: Page, seconds = SECONDS): Promise<Round> {
	const before = server.processorMs();
	const { requests, perSecond } = await load(server.origin + page.path, page.cookie, seconds);
	return { perSecond, processorMs: (server.processorMs() - before) / requests };
}
