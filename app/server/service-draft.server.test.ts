import { expect, test } from "vitest";
import { contentWith, entryText } from "../../tests/support/content-folder.ts";
import { serviceDraft } from "./service-draft.server.ts";

const DAY = "2026-11-21";
const draftOf = (entries: Record<string, string>, id: string) =>
	serviceDraft(contentWith({ helpline: entryText("helpline"), ...entries }), id, DAY);
const BROKEN = entryText("one").replace("level: national", "level: county");
const ODD = entryText("one").replace("confusedWith: []", "confusedWith: [nobody]");

test("shows an entry with its score and what keeps it out of plans", () => {
	const draft = draftOf({ one: entryText("one") }, "one");
	expect(draft).toMatchObject({ problems: [], elsewhere: 0 });
	expect(draft?.shown?.page.id).toBe("one");
	expect(draft?.shown?.quality.total).toBeGreaterThan(0);
	expect(draft?.shown?.hurdles.join()).toContain("Never the first call");
	expect(draft?.shown?.placeOf("derby")).toBe("Derby");
	expect(draft?.shown?.nameOf("helpline")).toBe("Harbour Line");
});

test("shows an entry while another is broken", () => {
	const draft = draftOf({ one: BROKEN }, "helpline");
	expect(draft?.shown?.page.id).toBe("helpline");
	expect(draft).toMatchObject({ problems: [], elsewhere: 1 });
});

test("shows an entry whose names lead nowhere, and says so", () => {
	const draft = draftOf({ one: ODD }, "one");
	expect(draft?.shown?.page.id).toBe("one");
	expect(draft?.problems.map(({ path }) => path)).toEqual([["confusedWith", 0]]);
});

test("of an entry that cannot be read it says what is wrong", () => {
	const draft = draftOf({ one: BROKEN }, "one");
	expect(draft?.shown).toBeUndefined();
	expect(draft?.problems.map(({ path }) => path)).toEqual([["level"]]);
});

test("an entry that is not there is told from a broken one", () => {
	expect(draftOf({}, "nobody")).toBeUndefined();
	expect(draftOf({ one: BROKEN }, "nobody")).toBeUndefined();
});
