import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { ofTheCode, ofWhatIsSeen } from "./look-again.examples.tsx";

/** With the way out, a page then has less than 1 kB of script. */
const MOST_BYTES = 720;

test.each([ofTheCode, ofWhatIsSeen])("is few lines, and nothing but script", (example) => {
	render(example);
	const [script, more] = [...document.body.children];
	expect([script?.tagName, more]).toEqual(["SCRIPT", undefined]);
	expect(Buffer.byteLength(script?.textContent ?? "")).toBeLessThan(MOST_BYTES);
});
