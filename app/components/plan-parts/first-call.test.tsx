import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { nobodyToName, somebody } from "./first-call.examples.tsx";

test("names one to ring, with the reason in the person's own terms", () => {
	render(somebody);
	expect(screen.getByRole("region", { name: "Ring first" }).textContent).toContain("Quay Advice");
	expect(pageWords()).toContain("you look after an adult");
});

test("says where to go where there is nobody to name", () => {
	render(nobodyToName);
	expect(pageWords()).toContain("Ring your council, or go to your nearest Jobcentre.");
});
