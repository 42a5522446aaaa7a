import { expect, test } from "vitest";
import { AgreedDateSchema, readAgreedDate } from "./agreed-date.ts";

const TODAY = "2026-11-22";
const TYPED = { what: "ring", day: "24", month: "11", year: "2026", time: "" };

test("a time may be left out", () => {
	expect(readAgreedDate({ ...TYPED, time: " " }, TODAY)).toEqual({
		agreed: { what: "ring", on: "2026-11-24", at: undefined },
	});
	expect(readAgreedDate({ ...TYPED, time: "2pm" }, TODAY)).toEqual({
		agreed: { what: "ring", on: "2026-11-24", at: "14:00" },
	});
});

test("all that is wrong is named at once, in the order of the form", () => {
	const wrong = { what: "sing", day: "31", month: "11", year: "2026", time: "later" };
	expect(readAgreedDate(wrong, TODAY)).toEqual({
		problems: [
			{ field: "what", is: "choose" },
			{ field: "day", is: "unreal" },
			{ field: "time", is: "unclear" },
		],
	});
});

test("what is read is what an address may say", () => {
	const read = readAgreedDate({ ...TYPED, time: "14:30" }, TODAY);
	expect(AgreedDateSchema.safeParse("agreed" in read && read.agreed).success).toBe(true);
	const bad = [{ on: "2026-11-31" }, { at: "24:00" }, { at: "14:30:00" }, { what: "sing" }];
	for (const wrong of bad) {
		const said = { what: "ring", on: "2026-11-24", ...wrong };
		expect([wrong, AgreedDateSchema.safeParse(said).success]).toEqual([wrong, false]);
	}
});
