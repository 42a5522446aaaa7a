import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { type Desk, emptyDesk, keepDesk, openDesk, readDesk } from "./desk-cookie.server.ts";

process.env.SEAL_KEYS = `t1:${randomBytes(32).toString("base64url")}`;

const CLIENT: Desk = {
	...emptyDesk(),
	answers: { area: "derby", age: 44 },
	walk: ["area", "age"],
	list: ["access-to-work"],
	about: "restart-scheme",
};

function keptAndRead(desk: Desk): Desk | undefined {
	const [cookie = ""] = keepDesk(desk, false).split(";");
	expect(cookie.length).toBeLessThan(4096);
	return readDesk(new Request("http://localhost/", { headers: { Cookie: cookie } }));
}

test("what is kept is read again", () => {
	const wrong = [{ field: "age", problem: "problem", input: ["old"], choices: [] }];
	const desk = { ...CLIENT, wrong, paper: "ABCD 1A" };
	expect(keptAndRead(desk)).toEqual(desk);
});

test("however much is sent, the answers are kept and the cookie stays one that browsers take", () => {
	const many = Array.from({ length: 40 }, () => "ڈ".repeat(200));
	const wrong = ["area", "age", "benefits", "goals", "work"].map((field) => ({
		field,
		problem: "both",
		input: many,
		choices: many,
	}));
	const read = keptAndRead({ ...CLIENT, wrong, paper: "ڈ".repeat(2000) });
	expect(read).toMatchObject({ label: CLIENT.label, answers: CLIENT.answers, list: CLIENT.list });
});

test("with nobody at the desk each page has a label of its own; with somebody it stays", () => {
	const empty = emptyDesk();
	expect(openDesk(empty).label).not.toBe(empty.label);
	expect(openDesk(undefined).label).not.toBe(openDesk(undefined).label);
	expect(openDesk(CLIENT)).toBe(CLIENT);
	expect(openDesk({ ...empty, areKeysOff: true }).areKeysOff).toBe(true);
	for (const kept of [{ list: ["a"] }, { about: "a" }, { paper: "ABCD" }])
		expect(openDesk({ ...empty, ...kept }).label).toBe(empty.label);
});
