import { keepPlan, openPlan } from "./kept-plan.ts";
import type { PageState } from "./page-states.ts";
import { everything } from "./people.ts";
import { Visitor } from "./visitor.ts";

const PROBLEM = '[role="alert"]';
const TEXT = "article h1 + p";

/** Pages about kept plans that an address alone brings about. */
const PLAIN: PageState[] = [
	{ name: "code", path: "/saved", has: "#code" },
	{ name: "code, not here any more", path: "/saved?gone", has: ".note ~ form #code" },
	{ name: "code, too many wrong", path: "/saved?enough", has: TEXT, status: 429 },
	{ name: "code, trouble", path: "/saved?trouble", has: PROBLEM, status: 503 },
	{ name: "kept, shown before", path: "/saved/kept", has: 'a[href="/saved"]' },
	{ name: "kept, enough", path: "/saved/kept?enough", has: TEXT, status: 429 },
	{ name: "kept, trouble", path: "/saved/kept?trouble", has: TEXT, status: 503 },
	{ name: "deleted", path: "/saved/deleted", has: 'article a[href="/"]' },
];

/** The pages about kept plans in every state. */
export async function savedStates(origin: string): Promise<PageState[]> {
	const keeper = new Visitor(origin);
	const code = await keepPlan(keeper, everything, { withAnswers: true });
	const saved = keeper.jar.get("saved")?.value;
	const reader = new Visitor(origin);
	await openPlan(reader, `${code}0`);
	const typed = reader.jar.get("saved")?.value;
	await reader.send({ code });
	const opened = reader.jar.get("saved")?.value;
	return [
		...PLAIN,
		{ name: "kept", path: "/saved/kept", has: ".plan-code", saved },
		{ name: "code, wrong", path: "/saved?again", has: PROBLEM, status: 422, saved: typed },
		{ name: "kept plan", path: "/saved/plan", has: ".first-call .line", saved: opened },
		{
			name: "kept plan, trouble",
			path: "/saved/plan?trouble",
			has: PROBLEM,
			status: 503,
			saved: opened,
		},
		{ name: "delete", path: "/saved/delete", has: "form .button", saved: opened },
		{
			name: "delete, trouble",
			path: "/saved/delete?trouble",
			has: ".note.stop",
			status: 503,
			saved: opened,
		},
	];
}
