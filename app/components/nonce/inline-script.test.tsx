import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { marked } from "./inline-script.examples.tsx";
import { NonceContext } from "./nonce.ts";

test("carries the nonce of its answer, and what its lines read of it", () => {
	render(<NonceContext value="n0nce">{marked}</NonceContext>);
	const script = document.querySelector("script");
	expect([script?.getAttribute("nonce"), script?.dataset.of, script?.textContent]).toEqual([
		"n0nce",
		"a mark",
		"document.title",
	]);
});
