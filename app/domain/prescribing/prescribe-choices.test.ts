import { expect, test } from "vitest";
import { isAsked, prescribeAddress, readPrescribeChoices } from "./prescribe-choices.ts";

const read = (query: string) => readPrescribeChoices(new URLSearchParams(query), ["harbour"]);

test("an address gives back the choices that it was made from", () => {
	for (const query of ["q=low+mood&area=harbour", "need=debt&area=harbour&all=1", "q=COPD"])
		expect(prescribeAddress(read(query))).toBe(`/prescribe?${query}`);
	expect(prescribeAddress(read(""))).toBe("/prescribe");
});

test("whoever typed something and then pressed a choice means the choice", () => {
	expect(read("q=COPD&need=debt")).toMatchObject({ words: "", need: "debt" });
});

test("what is no choice of ours is as if it was not there", () => {
	const odd = read("need=__proto__&area=atlantis&q=+++&q=x");
	expect(odd).toEqual({ words: "", need: undefined, area: undefined, isWhole: false });
	expect(isAsked(odd)).toBe(false);
	expect(isAsked(read("area=harbour"))).toBe(false);
});
