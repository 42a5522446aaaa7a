import { chosenAtDesk } from "./chosen-at-desk.ts";
import { DeskTab } from "./desk-tab.ts";
import type { PageState } from "./page-states.ts";

const CLIENT = {
	area: "Derby",
	age: "19",
	work: "looking",
	health: ["health-mental", "health-msk"],
	home: ["homeless", "domestic-abuse"],
	record: "convictions",
};
const path = "/desk";

/** The adviser's desk in every state. */
export async function deskStates(origin: string): Promise<PageState[]> {
	const after = async (...steps: ((tab: DeskTab) => Promise<unknown>)[]) => {
		const tab = new DeskTab(origin);
		await tab.open(path);
		for (const step of steps) await step(tab);
		return { desk: tab.jar.get("desk")?.value, isHydrated: true };
	};
	const answer = (tab: DeskTab) => tab.fill(CLIENT);
	const listed = (tab: DeskTab) => {
		const [, second] = tab.page.all('[value^="keep:"]');
		return tab.fill({}, second?.getAttribute("value") ?? "");
	};
	const [whole, asked, wrong, border, paper, off] = await Promise.all([
		after(answer, listed, listed),
		after(answer, (tab) => tab.fill({ about: "princes trust" }, "about")),
		after((tab) => tab.fill({ ...CLIENT, area: "Qwxyz", age: "old" })),
		after((tab) => tab.fill({ ...CLIENT, area: "Carlton" })),
		after((tab) => tab.send({ code: "nonsense" }, "do=paper", path)),
		after(answer, (tab) => tab.send({}, "do=keys-off", path)),
	]);
	const phone = await chosenAtDesk(origin, CLIENT, 3);
	const answers = phone.jar.get("answers")?.value;
	const saved = phone.jar.get("saved")?.value;
	return [
		{ name: "plan, some chosen at the desk", path: "/plan", has: ".picked li", answers },
		{ name: "kept plan, some chosen", path: "/saved/plan", has: ".picked li", saved },
		{ name: "desk, nobody", path, has: "#desk", isHydrated: true },
		{ name: "desk", path, has: ".desk-list > li", ...whole },
		{ name: "desk, asked about", path, has: '[aria-live="polite"] .desk-line', ...asked },
		{ name: "desk, to mend", path, has: ".problem-words", status: 422, ...wrong },
		{ name: "desk, which place", path, has: 'input[name="choice"]', ...border },
		{ name: "desk, codes to mend", path, has: "#paper-problem", status: 422, ...paper },
		{ name: "desk, letters off", path, has: 'button[value="keys-on"]', ...off },
		{ name: "desk, enough codes", path: `${path}?enough`, has: '[role="alert"]', ...off },
		{ name: "desk closed", path: `${path}/closed?other`, has: 'a.button[href="/desk"]' },
		{ name: "desk, time over", path: `${path}/closed?gone`, has: 'a.button[href="/desk"]' },
	];
}
