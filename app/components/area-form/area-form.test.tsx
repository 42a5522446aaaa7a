import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { narrowed, wide } from "./area-form.examples.tsx";

test("offers every district, and everywhere, and goes to the same page", () => {
	render(wide);
	const box = screen.getByRole<HTMLSelectElement>("combobox", {
		name: "Show only what works where you live",
	});
	expect([...box.options].map(({ value }) => value)).toEqual(["", "harbour", "north-vale"]);
	expect(box.name).toBe("area");
	expect(box.form?.getAttribute("method")).toBe("get");
	expect(box.form?.getAttribute("action")).toBe("/barriers/debt");
	expect(screen.getByRole("button", { name: "Show" })).toBeTruthy();
});

test("stands at the district that was chosen", () => {
	render(narrowed);
	const chosen = screen.getByRole("combobox").querySelectorAll("option[selected]");
	expect([...chosen].map((option) => option.getAttribute("value"))).toEqual(["north-vale"]);
});
