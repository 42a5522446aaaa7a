import { expect, test } from "vitest";
import { consoleLine, errorLine, requestLine } from "./log.server.ts";

const AT = Date.parse("2026-11-21T12:00:00Z");

/** An error as our own code would throw it, with a message that quotes a person. */
function anError(message: string): Error {
	return new SyntaxError(message);
}

test("a request is one line of JSON with nothing but what is named", () => {
	const line = requestLine({ method: "GET", route: "/services/:id", status: 200, ms: 1.2345 }, AT);
	expect(line).toBe(
		'{"at":"2026-11-21T12:00:00.000Z","method":"GET","route":"/services/:id","status":200,"ms":1.2}\n',
	);
});

test("an error shows its name and where in our code, never its message", () => {
	const line = errorLine(anError('Unexpected token in "NG1 5AA"'), AT);
	expect(line).not.toContain("NG1");
	expect(JSON.parse(line)).toMatchObject({
		error: "SyntaxError",
		stack: [
			expect.stringMatching(/^app\/server\/log\.server\.test\.ts:\d+:\d+$/),
			expect.anything(),
		],
	});
});

test("a message that imitates a frame of ours stays out", () => {
	const line = errorLine(
		anError("no\n    at person (/srv/app/NG1-5AA.ts:1:1)\n    at x (/srv/app/y.ts:1:1)"),
		AT,
	);
	expect(line).not.toContain("NG1");
});

test("a name that is not a plain word is not repeated", () => {
	expect(
		errorLine(Object.assign(new Error("x"), { name: "NG1 5AA", code: "NG1 5AA" }), AT),
	).not.toContain("NG1");
});

test("a code tells an operator what failed", () => {
	expect(
		JSON.parse(errorLine(Object.assign(new Error("x"), { code: "ENOSPC" }), AT)),
	).toMatchObject({ code: "ENOSPC" });
});

test("something thrown that is no error shows only its type", () => {
	expect(JSON.parse(errorLine("NG1 5AA", AT))).toMatchObject({ error: "string" });
});

test("what a library writes to the console is noted, not printed", () => {
	const line = consoleLine("warn", anError('No route matches "/NG1 5AA"'), AT);
	expect(line).not.toContain("NG1");
	expect(JSON.parse(line)).toMatchObject({ console: "warn", error: "SyntaxError" });
});
