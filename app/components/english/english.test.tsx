import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render, setIn } from "../../../tests/support/render.tsx";
import { inASentence, withNumber } from "./english.examples.tsx";
import { English } from "./english.tsx";

test("stays English and left to right on a page in Urdu, and what surrounds it does not", () => {
	render(inASentence, "ur");
	const name = screen.getByText("Harbour Line (Coast)");
	expect(setIn(name)).toBe("en ltr");
	expect(setIn(name.parentElement as Element)).toBe("ur rtl");
});

test("a number to ring stays in one piece", () => {
	render(withNumber);
	expect(document.body.textContent).toBe("Ring 0800\u00a0100\u00a0900, then press 2");
});

test.each(["span", "p", "div", "bdi"] as const)("can be a %s", (tag) => {
	render(<English as={tag}>Harbour Line</English>);
	expect(screen.getByText("Harbour Line").localName).toBe(tag);
});
