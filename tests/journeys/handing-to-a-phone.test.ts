import { expect, test } from "vitest";
import { codeFor, handOver, openHandOver, stateOn, twoScreens } from "../support/handed-over.ts";
import { carer, lowPaid } from "../support/people.ts";
import type { Visitor } from "../support/visitor.ts";

/** What a plan shows, top to bottom, with its reasons. */
const linesOn = ({ page }: Visitor) => page.texts(".line");

test("from an adviser's screen to the client's phone, which is asked who else uses it, and then keeps it as its own", async () => {
	const { resident: phone, adviser } = await twoScreens();
	const code = await handOver(adviser, carer, { toPhone: true });
	expect(adviser.page.h1).toBe("Put it on their phone");
	await phone.begin();
	await phone.answer(lowPaid, "declined");
	await openHandOver(phone, code);
	expect([phone.page.path, phone.page.h1]).toEqual([
		"/hand-over/take",
		"Is this a shared computer?",
	]);
	expect(phone.page.standing("shared")).toEqual([]);
	expect(phone.page.texts(".note")[0]).toMatch(/^You have answers here already/);
	expect((await phone.open("/plan")).text).not.toContain("High Peak");
	await phone.open("/hand-over/take");
	await phone.send({}, undefined, "/hand-over/take");
	expect([phone.page.path, phone.page.status, phone.page.problems.length]).toEqual([
		"/hand-over/take?again",
		422,
		1,
	]);
	await phone.send({ shared: "no" }, undefined, "/hand-over/take");
	expect([phone.page.path, phone.page.h1]).toEqual(["/plan", "Your plan"]);
	expect(phone.jar.names).toEqual(["answers"]);
	await adviser.open("/plan");
	expect(linesOn(phone)).toEqual(linesOn(adviser));
	expect((await phone.open("/check")).h1).toBe("Check your answers");
	await adviser.open("/hand-over/code");
	expect(stateOn(adviser)).toMatch(/^It was opened at \d\d:\d\d\. The phone has it now\./);
	expect(adviser.page.all('form[action="/hand-over/code"]')).toEqual([]);
	expect((await phone.open("/hand-over/take")).path).toBe("/hand-over/open?gone");
});

test("only what was answered for somebody else goes to a phone, and each kind has its own page", async () => {
	const { resident, adviser, another } = await twoScreens();
	const code = await handOver(resident, carer);
	expect((await resident.open("/hand-over?phone")).h1).toBe("Show it to an adviser");
	await resident.open("/plan");
	expect(resident.page.links).not.toContain("/hand-over?phone");
	await openHandOver(adviser, code);
	expect((await adviser.open("/hand-over/take")).path).toBe("/hand-over/seen");
	const [desk, phone] = [another(), another()];
	await openHandOver(phone, await handOver(desk, lowPaid, { toPhone: true }));
	expect((await phone.open("/hand-over/seen")).path).toBe("/hand-over/take");
	await desk.open("/hand-over/code");
	await desk.open("/plan");
	const forAdviser = await codeFor(desk);
	await openHandOver(adviser, forAdviser);
	expect(adviser.page.path).toBe("/hand-over/seen");
	expect(desk.page.h1).toBe("Show it to an adviser");
});
