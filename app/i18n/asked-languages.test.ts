import { expect, test } from "vitest";
import { askedLanguages } from "./asked-languages.ts";

test.each([
	{ header: null, asked: [] },
	{ header: "", asked: [] },
	{ header: "pl", asked: ["pl"] },
	{ header: "PL-pl", asked: ["pl"] },
	{ header: "ps,ur;q=0.9,en-GB;q=0.5", asked: ["ur", "en"] },
	{ header: "en;q=0.2, pl ; q=0.8", asked: ["pl", "en"] },
	{ header: "pl;q=0,en", asked: ["en"] },
	{ header: "de,*;q=0.1", asked: [] },
	{ header: "pl;q=much,;;,=,en;q=1", asked: ["en"] },
])("$header asks for $asked", ({ header, asked }) => {
	expect(askedLanguages(header)).toEqual(asked);
});
