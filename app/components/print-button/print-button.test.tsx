import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { here } from "./print-button.examples.tsx";

test("nobody meets a button that does nothing, and its script is small", () => {
	render(here);
	expect(document.querySelector<HTMLButtonElement>("#print")?.hidden).toBe(true);
	expect(document.querySelector("script")?.textContent?.length).toBeLessThan(1000);
});
