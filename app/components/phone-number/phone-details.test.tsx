import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { both, neither } from "./phone-details.examples.tsx";

test("says whom a number is for and when it is answered, and nothing where that is not known", () => {
	render(both);
	expect(pageWords()).toMatch(/^Carers.*Monday to Friday$/);
	render(neither);
	expect(pageWords()).toBe("");
});
