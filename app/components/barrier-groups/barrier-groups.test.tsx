import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { everywhere, inADistrict } from "./barrier-groups.examples.tsx";

test("each group has its heading, and each barrier its count and its page", () => {
	render(everywhere);
	expect(
		screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent),
	).toEqual(["Debt, or a job that pays too little", "Age, and changes at work"]);
	const link = screen.getByRole("link", { name: "I have debts I cannot pay (12)" });
	expect(link.getAttribute("href")).toBe("/barriers/debt");
});

test("in a district its links stay there", () => {
	render(inADistrict);
	expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(2);
	const link = screen.getByRole("link", { name: "Being 50 or over (3)" });
	expect(link.getAttribute("href")).toBe("/barriers/over-50?area=north-vale");
});
