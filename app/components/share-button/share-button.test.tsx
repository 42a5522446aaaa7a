import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { here } from "./share-button.examples.tsx";

test("nobody meets a button that does nothing, and its script is small", () => {
	render(here);
	expect(document.querySelector<HTMLButtonElement>("#share")?.hidden).toBe(true);
	expect(document.querySelector("script")?.textContent?.length).toBeLessThan(1000);
});
