import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { ofAHandOver, ofAPlan } from "./code-from-link.examples.tsx";

/** Opens the page under an address, and runs what stands in it. */
function codeTakenFrom(hash: string): string {
	const field = document.createElement("input");
	field.id = "code";
	document.body.append(field);
	location.hash = hash;
	const { textContent } = document.querySelector("script") ?? {};
	new Function(textContent ?? "")();
	return field.value;
}

test.each([
	{ of: "a plan", example: ofAPlan, code: "7KQ2-M0XF-9TBD-C4WR", other: "7KQ2-M0XF" },
	{ of: "a hand-over", example: ofAHandOver, code: "7KQ2-M0XF", other: "7KQ2-M0XF-9TBD-C4WR" },
])("takes the code of $of, with dashes or without, and no other", ({ example, code, other }) => {
	for (const [hash, taken] of [
		[code, code],
		[code.replaceAll("-", ""), code.replaceAll("-", "")],
		[other, ""],
		["main", ""],
	] as const) {
		render(example);
		expect(codeTakenFrom(hash)).toBe(taken);
	}
});
