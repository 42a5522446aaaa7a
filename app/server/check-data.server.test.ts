import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCheckData } from "./check-data.server.ts";

const right = {
	"words.yaml": "banned: [eligib*]\nshortened: [n't]\nnotCounted: []\n",
	"records.jsonl": '{"id":"a","files":["one"]}\n{"id":"b","files":["one"],"phones":["111"]}\n',
	"exceptions.yaml": '- { entry: a, contact: "111", why: The leaflet of 2026 gives it. }\n',
};

/** Reads a folder that holds these files, where not told otherwise right ones. */
function readWith(files: Partial<typeof right> = {}) {
	const folder = mkdtempSync(join(tmpdir(), "check-data-"));
	for (const [name, text] of Object.entries({ ...right, ...files }))
		writeFileSync(join(folder, name), text);
	return readCheckData(folder, folder);
}

test("reads the words, the records by id with empty fields filled in, and the exceptions", () => {
	const { words, provision } = readWith();
	expect(words.banned).toEqual(["eligib*"]);
	expect([...provision.records.keys()]).toEqual(["a", "b"]);
	expect(provision.records.get("b")).toMatchObject({ phones: ["111"], links: [], texts: [] });
	expect(provision.exceptions).toHaveLength(1);
});

test.each([
	["words.yaml", "banned: no\n", "content/words.yaml, banned: This must be a list."],
	["words.yaml", "[", "content/words.yaml: This is not written as YAML"],
	["records.jsonl", "{", "seeds/provision/records.jsonl, line 1"],
	["records.jsonl", '{"id":"a","files":[]}', "seeds/provision/records.jsonl, line 1, files"],
	["exceptions.yaml", "- { entry: a }\n", "seeds/provision/exceptions.yaml, 0 > contact"],
])("says what is wrong with %s: %s", (name, text, says) => {
	expect(() => readWith({ [name]: text })).toThrow(says);
});

test("says which file is missing", () => {
	expect(() => readCheckData("no-such-folder", "no-such-folder")).toThrow("content/words.yaml");
});
