import { expect, test } from "vitest";
import { CrisisLinesSchema } from "#app/domain/catalogue/crisis.schema.ts";
import { numbersOnPaper } from "./numbers-on-paper.ts";

const from = ["leaflet"];
const line = (name: string, about: string, numbers: object[], fields: object = {}) => ({
	id: about,
	name,
	about,
	numbers: numbers.map((number) => ({ from, ...number })),
	when: "Ring now.",
	from,
	...fields,
});

const { lines } = CrisisLinesSchema.parse({
	lines: [
		line("Roof", "home", [{ number: "0800 1" }]),
		line("Emergency, 999", "danger", [{ number: "999", hint: "Press 55" }, { number: "998" }]),
		line("Mind with a menu", "mind", [{ number: "111", hint: "Choose 2" }]),
		line("Mind by text", "mind", [{ number: "85258", text: true }]),
		line("Mind", "mind", [{ number: "0800 2", sure: false }, { number: "0800 3" }]),
		line("Vale alone", "abuse", [{ number: "0800 4" }], { areas: ["vale"] }),
	],
	sources: [],
	checks: [],
});

test("one number of each part, for everywhere, sure, to ring, and with nothing to explain", () => {
	expect(numbersOnPaper(lines)).toEqual([
		{ name: "Emergency", number: "999" },
		{ name: "Mind", number: "0800 3" },
		{ name: "Roof", number: "0800 1" },
	]);
});
