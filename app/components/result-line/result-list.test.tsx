import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { ofTwo } from "./result-list.examples.tsx";

test("is a list of a line for each service, in the order given", () => {
	render(ofTwo);
	expect(screen.getAllByRole("listitem")).toHaveLength(2);
	const names = screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
	expect(names).toEqual(["Harbour Line", "Quay Advice"]);
});
