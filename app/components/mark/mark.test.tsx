import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { besideTheName } from "./mark.examples.tsx";

test("adds nothing to what is read out", () => {
	render(besideTheName);
	expect(screen.getByRole("link").querySelector("svg")).not.toBeNull();
	expect(screen.queryByRole("img")).toBeNull();
	expect(screen.getByRole("link", { name: "Opportunity Escalator" }).textContent).toBe(
		"Opportunity Escalator",
	);
});
