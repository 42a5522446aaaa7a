import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { toThePlan } from "./qr-code.examples.tsx";

test("is a picture with words, dark on white whatever the colours around", () => {
	render(toThePlan);
	const picture = screen.getByRole("img", { name: "Opens the page of the plan" });
	expect(picture.getAttribute("viewBox")).toBe("0 0 10 10");
	const fills = [...picture.querySelectorAll("path")].map((path) => path.getAttribute("fill"));
	expect(fills).toEqual(["#fff", "#000"]);
});
