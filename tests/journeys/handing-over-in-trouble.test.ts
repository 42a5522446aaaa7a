import { renameSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { HandOvers } from "#app/server/hand-overs/hand-overs.server.ts";
import { loadPeppers } from "#app/server/sealing/pepper.server.ts";
import { aStoreAt } from "../support/a-store.ts";
import { codeFor, handOver, openHandOver, stateOn, twoScreens } from "../support/handed-over.ts";
import { carer, lowPaid } from "../support/people.ts";
import { Visitor } from "../support/visitor.ts";

test("a browser that refuses cookies is told so, and nothing is made for somebody without answers", async () => {
	const { app, resident } = await twoScreens();
	const code = await handOver(resident, carer);
	const refusing = new Visitor(app.url, { refusesCookies: true });
	await openHandOver(refusing, code);
	expect(refusing.page.path).toBe("/hand-over/open?gone");
	expect(refusing.page.text).toContain("your browser keeps no cookies");
	for (const [path, to] of [
		["/hand-over", "/lost"],
		["/hand-over/code", "/hand-over/code"],
		["/hand-over/seen", "/hand-over/open?done"],
		["/hand-over/take", "/hand-over/open?gone"],
	] as const) {
		const answer = await fetch(app.url + path, {
			method: "POST",
			redirect: "manual",
			headers: { Origin: app.url },
		});
		expect([path, answer.status, answer.headers.get("location")]).toEqual([path, 303, to]);
	}
	const state = async (query: string) => (await fetch(`${app.url}/hand-over/state${query}`)).text();
	expect([await state(""), await state("?seen")]).toEqual(["gone", "gone"]);
});

test("a hand-over of a newer version is not used up, and what was seen before stays", async () => {
	const { folder, resident, adviser } = await twoScreens();
	await openHandOver(adviser, await handOver(resident, lowPaid));
	const peppers = loadPeppers({ pepper: undefined, dataDir: folder });
	const store = aStoreAt({ dataDir: folder, databaseUrl: undefined });
	const newer = new HandOvers(store, peppers, Date.now);
	const made = await newer.make({ form: 2, unheardOf: true });
	await openHandOver(adviser, made?.code ?? "");
	expect([adviser.page.path, adviser.page.status]).toEqual(["/hand-over/open?trouble", 503]);
	expect((await newer.state(made?.serial ?? "")).is).toBe("waiting");
	expect((await adviser.open("/hand-over/seen")).text).toContain("Loughborough");
});

test("while the database is away nothing is shown and nothing is lost: plain pages say so, and it works again by itself", async () => {
	const { folder, resident, adviser, another } = await twoScreens();
	const code = await handOver(resident, carer);
	const [second, third, desk, phone] = [another(), another(), another(), another()];
	await handOver(second, lowPaid);
	await openHandOver(third, await codeFor(second));
	await openHandOver(phone, await handOver(desk, lowPaid, { toPhone: true }));
	await second.open("/hand-over");
	await adviser.open("/hand-over/open");
	renameSync(folder, `${folder}-away`);
	writeFileSync(folder, "");
	await third.send({}, undefined, "/desk/from-screen");
	expect([third.page.path, third.page.status, third.jar.names]).toEqual([
		"/hand-over/seen?trouble",
		503,
		["seen"],
	]);
	const seen = await third.open("/hand-over/seen");
	expect([seen.status, seen.text.includes("Loughborough")]).toEqual([503, false]);
	await adviser.send({ code });
	expect([adviser.page.path, adviser.page.status]).toEqual(["/hand-over/open?trouble", 503]);
	expect(adviser.page.standing("code")).toEqual([code]);
	await resident.send({}, undefined, "/hand-over/code");
	expect([resident.page.path, resident.page.status]).toEqual(["/hand-over/code?trouble", 503]);
	expect(stateOn(resident)).toMatch(/^We cannot tell right now/);
	expect(resident.page.texts(".plan-code")).toEqual([]);
	await second.send({}, undefined, "/hand-over");
	expect([second.page.path, second.page.status]).toEqual(["/hand-over?trouble", 503]);
	await phone.send({ shared: "no" }, undefined, "/hand-over/take").catch(() => undefined);
	expect(phone.page.status).toBe(503);
	const [clearing, leaving] = [another(), another()];
	for (const visitor of [clearing, leaving])
		for (const name of ["answers", "hand-over"])
			visitor.jar.put(name, second.jar.get(name)?.value ?? "");
	await clearing.open("/");
	await clearing.send({}, undefined, "/clear");
	expect([clearing.page.path, clearing.page.status]).toEqual(["/clear?shown", 200]);
	expect(clearing.page.texts('[role="alert"] h2')).toEqual([
		"We could not end what you show on another screen",
	]);
	expect(clearing.page.text).not.toContain("or with us");
	await leaving.open("/plan");
	await leaving.press("/exit");
	expect([clearing.jar.names, leaving.jar.names]).toEqual([[], []]);
	renameSync(folder, `${folder}-file`);
	renameSync(`${folder}-away`, folder);
	await adviser.send({});
	expect(adviser.page.path).toBe("/hand-over/seen");
	expect((await third.open("/hand-over/seen")).status).toBe(200);
	await phone.open("/hand-over/take");
	await phone.send({ shared: "no" }, undefined, "/hand-over/take");
	expect(phone.page.path).toBe("/plan");
	await resident.open("/hand-over/code?trouble");
	await resident.send({}, undefined, "/hand-over/code");
	expect(stateOn(resident)).toMatch(/It has ended now/);
});
