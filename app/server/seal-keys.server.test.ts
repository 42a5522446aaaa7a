import { expect, test } from "vitest";
import { parseSealKeys } from "./seal-keys.server.ts";

const first = Buffer.from("0123456789abcdef0123456789ABCDEF").toString("base64url");
const second = Buffer.from("ghijklmnopqrstuvGHIJKLMNOPQRSTUV").toString("base64url");

test("reads keys newest first, from one line or several", () => {
	expect(parseSealKeys(`b:${second},a:${first}`).keys?.map(({ id }) => id)).toEqual(["b", "a"]);
	expect(
		parseSealKeys(`b:${second}\na:${first}\n`).keys?.map(({ secret }) => secret.length),
	).toEqual([32, 32]);
});

test.each([
	{ wrong: "nothing at all", text: " ", says: /holds no key/ },
	{ wrong: "no id", text: first, says: /must be written id:key/ },
	{
		wrong: "a character that base64url lacks",
		text: `a:${first.slice(1)}!`,
		says: /must be written id:key/,
	},
	{
		wrong: "a key cut short",
		text: `a:${first.slice(4)}`,
		says: /exactly 32 bytes; key 1 of 1 has 29/,
	},
	{ wrong: "a key of zeros", text: `a:${"A".repeat(43)}`, says: /made at random/ },
	{ wrong: "an id twice", text: `a:${first},a:${second}`, says: /the id of key 2 of 2/ },
	{ wrong: "a key twice", text: `a:${first},b:${first}`, says: /the same key twice/ },
])("refuses $wrong, in words and without the key", ({ text, says }) => {
	const { keys, problems } = parseSealKeys(text);
	expect(keys).toBeUndefined();
	expect(problems.join("\n")).toMatch(says);
	expect(problems.join("\n")).not.toContain(first.slice(4));
});
