import { DeskTab } from "./desk-tab.ts";
import { codeOn } from "./kept-plan.ts";
import type { Person } from "./people.ts";
import { Visitor } from "./visitor.ts";

/**
 * A client's own phone after an adviser has chosen services with them at the desk: the plan is on it as if it had been
 * made there, and as one that was kept.
 *
 * @param choose - how many of the plan's services are chosen, from its end
 */
export async function chosenAtDesk(
	origin: string,
	client: Person,
	choose: number,
): Promise<Visitor> {
	const desk = new DeskTab(origin);
	await desk.open("/desk");
	// The desk asks at once what is difficult, not first in which way.
	const { difficulties: _, ...said } = client;
	await desk.fill(said);
	const offered = desk.page.all('.desk-part [value^="keep:"]').reverse().slice(0, choose);
	for (const button of offered) await desk.fill({}, button.getAttribute("value") ?? "");
	const phone = new Visitor(origin);
	await desk.send({}, "formaction=/desk/to-phone", "/desk");
	await phone.open("/hand-over/open");
	await phone.send({ code: codeOn(desk) }, undefined, "/hand-over/open");
	await phone.send({ shared: "no" }, undefined, "/hand-over/take");
	await desk.press("/desk");
	await desk.send({}, "formaction=/desk/keep", "/desk");
	await phone.open("/saved");
	await phone.send({ code: codeOn(desk) });
	return phone;
}
