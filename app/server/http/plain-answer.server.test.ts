import { beforeAll, expect, test } from "vitest";
import { helpline } from "#app/server/helpline.server.ts";
import { broken, notFound, notReady, plainBody } from "./plain-answer.server.ts";

beforeAll(() => {
	helpline();
});

test.each([
	{ name: "a fault of ours", answer: broken },
	{ name: "a service not ready", answer: notReady },
])("$name names somebody to ring, by a number from the catalogue", ({ answer }) => {
	const page = plainBody(answer, false).body.toString();
	const help = helpline();
	expect(help).toBeDefined();
	expect(page).toContain(`You can ring ${help?.name}: `);
	expect(page).toContain(`>${help?.phone}</a>`);
});

test("what a person can mend themselves has no number in the way", () => {
	expect(plainBody(notFound, false).body.toString()).not.toContain("tel:");
});
