import { screen } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { empty, toMend, withProblem } from "./text-area.examples.tsx";

const box = () => screen.getByRole<HTMLTextAreaElement>("textbox");

test("its label names it, and it is no heading", () => {
	render(empty);
	expect(screen.getByLabelText("What is right instead? (You can leave this empty.)")).toBe(box());
	expect(screen.queryByRole("heading")).toBeNull();
});

test("the hint and the problem are read with it", () => {
	render(empty);
	expect(screen.getByRole("textbox", { description: "Do not write your name." })).toBe(box());
	expect(box().getAttribute("aria-invalid")).toBeNull();
	render(withProblem);
	const wrong = "Do not write your name. Error: Write 500 letters or fewer";
	expect(screen.getByRole("textbox", { description: wrong })).toBe(box());
	expect(box().getAttribute("aria-invalid")).toBe("true");
});

test("it takes as many characters as it may, in whichever direction they run", async () => {
	render(empty);
	await userEvent.setup().click(box());
	await userEvent.paste("x".repeat(600));
	expect(box().value).toHaveLength(500);
	expect(box().dir).toBe("auto");
});

test("what is to be mended stands in it", () => {
	render(toMend);
	expect(box().value).toBe("They moved");
	render(empty);
	expect(box().value).toBe("");
});
