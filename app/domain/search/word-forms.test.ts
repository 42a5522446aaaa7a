import { expect, test } from "vitest";
import { soundOf, stemOf } from "./word-forms.ts";

test.each([
	["carers", "carer"],
	["hubs", "hub"],
	["classes", "class"],
	["centre", "center"],
	["organise", "organize"],
	["neighbour", "neighbor"],
	["programme", "program"],
	["looking", "look"],
	["planned", "plan"],
	["parties", "party"],
])("%s and %s have one stem", (one, other) => {
	expect(stemOf(one)).toBe(stemOf(other));
});

test.each(["bus", "class", "work", "sing", "red", "اردو"])("%s keeps its letters", (word) => {
	expect(stemOf(word)).toBe(word);
});

test.each([
	["akses", "access"],
	["fizio", "physio"],
	["senter", "centre"],
	["lester", "leicester"],
	["asma", "asthma"],
	["menkap", "mencap"],
	["probashun", "probation"],
])("%s sounds like %s", (one, other) => {
	const sounds = [soundOf(one), soundOf(other), soundOf(stemOf(other))];
	expect(sounds.slice(1)).toContain(sounds[0]);
});

test("a word in another script has no sound of ours", () => {
	expect(soundOf("نوکری")).toBe("");
});
