import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { fieldOf, readBytes } from "./small-body.server.ts";

const streamOf = (...chunks: string[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));

test("a body comes whole, up to its limit", async () => {
	expect(String(await readBytes(streamOf("ab", "cd"), 4))).toBe("abcd");
	expect(await readBytes(streamOf("ab", "cd", "e"), 4)).toBeUndefined();
	expect(await readBytes(null, 4)).toHaveLength(0);
});

test("reading stops where a body is too long", async () => {
	let read = 0;
	async function* endless() {
		for (;;) yield Buffer.alloc(++read && 10);
	}
	expect(await readBytes(endless(), 25)).toBeUndefined();
	expect(read).toBe(3);
});

test.each([
	['{"answers":{}}', '{"answers":{}}'],
	["body=%7B%22answers%22%3A+%7B%7D%7D", '{"answers": {}}'],
	["body=a&body=b&more=c", "a"],
	["body=%FF", "\ufffd"],
	["body", "body"],
	["other=1", "other=1"],
	["", ""],
])("of %j the field is %j", (sent, field) => {
	expect(String(fieldOf(Buffer.from(sent), "body"))).toBe(field);
});
