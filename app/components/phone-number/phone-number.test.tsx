import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render, setIn } from "../../../tests/support/render.tsx";
import { fromAbroad, inASentence, large, short } from "./phone-number.examples.tsx";

test.each([
	{ name: "large", element: large, shows: "01632 960 123", rings: "tel:01632960123" },
	{ name: "in a sentence", element: inASentence, shows: "01632 960 123", rings: "tel:01632960123" },
	{ name: "short", element: short, shows: "999", rings: "tel:999" },
	{ name: "abroad", element: fromAbroad, shows: "+44 1632 960 123", rings: "tel:+441632960123" },
])(
	"$name: shows the number as printed and rings it without spaces",
	({ element, shows, rings }) => {
		render(element);
		expect(screen.getByRole("link", { name: shows }).getAttribute("href")).toBe(rings);
	},
);

test("reads left to right on a page in Urdu, so that its parts keep their order", () => {
	render(large, "ur");
	expect(setIn(screen.getByRole("link"))).toBe("ur ltr");
});
