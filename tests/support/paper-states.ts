import { sheet } from "./on-paper.ts";
import type { PageState } from "./page-states.ts";
import { Visitor } from "./visitor.ts";

const PROBLEM = '[role="alert"]';

/** Pages about the questions on paper that an address alone brings about. */
const PLAIN: PageState[] = [
	{ name: "paper", path: "/paper", has: 'a.button[href="/paper/type"]' },
	{ name: "paper, to type", path: "/paper/type", has: "textarea#code" },
	{ name: "paper, the sheet", path: "/paper/sheet", has: ".sheet .code-cell" },
	{ name: "paper, the sheet in Polish", path: "/paper/sheet/pl", has: '.sheet[lang="pl"]' },
	{ name: "paper, the sheet in Urdu", path: "/paper/sheet/ur", has: '.sheet[dir="rtl"]' },
];

/** The pages about the questions on paper in every state. */
export async function paperStates(origin: string): Promise<PageState[]> {
	const typed = async (code: string) => {
		const visitor = new Visitor(origin);
		await visitor.open("/paper/type");
		await visitor.send({ code, shared: "no" });
		return visitor.jar.get("paper")?.value;
	};
	const answered = new Visitor(origin);
	await answered.open("/paper/type");
	await answered.send({ code: `${sheet.version} 2 44`, shared: "no", for: "other" });
	const answers = answered.jar.get("answers")?.value;
	const [wrong, old, young] = await Promise.all([
		typed(`${sheet.version} 99A 3ABZ 4NA 2 121 rubbish 5`),
		typed("WWWW 3B"),
		typed(`${sheet.version} 2 12`),
	]);
	const path = "/paper/type";
	return [
		...PLAIN,
		{ name: "paper, codes to mend", path, has: PROBLEM, status: 422, paper: wrong },
		{ name: "paper, an old sheet", path, has: '.note a[href="/start"]', status: 422, paper: old },
		{ name: "paper, too young", path, has: 'button[name="again"]', paper: young },
		{ name: "paper, answers here", path, has: '.note a[href="/check"]', answers },
		{ name: "check, from paper", path: "/check", has: ".summary ~ .note", answers },
	];
}
