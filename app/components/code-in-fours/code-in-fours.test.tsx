import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { ofAPlan, short } from "./code-in-fours.examples.tsx";

test("a code can be copied whole, and breaks only behind its dashes", () => {
	render(ofAPlan);
	expect(pageWords()).toBe("7KQ2-M0XF-9TBD-C4WR");
	const pieces = document.querySelector("bdi")?.innerHTML.split("<wbr>");
	expect(pieces).toEqual(["7KQ2-", "M0XF-", "9TBD-", "C4WR", ""]);
});

test("reads from left to right among any words", () => {
	render(short, "ur");
	expect(document.querySelector(".plan-code")?.getAttribute("dir")).toBe("ltr");
	expect(pageWords()).toBe("7KQ2-M0XF");
});
