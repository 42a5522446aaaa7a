import axe from "axe-core";
import { isValidElement, type ReactElement } from "react";
import { expect, test } from "vitest";
import { render } from "../../tests/support/render.tsx";

const modules = import.meta.glob<Record<string, unknown>>("./*/*.examples.tsx", { eager: true });
const files = Object.keys(import.meta.glob("./*/*.tsx"));

const examples = Object.entries(modules).flatMap(([path, module]) =>
	Object.entries(module).map(([name, element]) => ({
		of: `${componentOf(path)} ${name}`,
		element,
	})),
);

/** The component's own name: `way-in`. */
function componentOf(path: string): string {
	return path.replace(/^.*\/|\.examples\.tsx$/g, "");
}

/** Rules about a whole page, which a part of one cannot keep; the browser's run has whole pages, and colours and sizes too. */
const WHOLE_PAGE = ["region", "landmark-one-main", "page-has-heading-one", "bypass"];
const NEEDS_LAYOUT = ["color-contrast", "target-size"];

async function violations(element: ReactElement, language: string): Promise<string[]> {
	render(element, language);
	document.title ||= "A part of a page";
	const off = [...WHOLE_PAGE, ...NEEDS_LAYOUT].map((rule) => [rule, { enabled: false }]);
	const result = await axe.run(document, { rules: Object.fromEntries(off) });
	return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test.each(examples)("axe finds nothing in $of in English and Urdu", async ({ element }) => {
	if (!isValidElement(element)) throw new Error("an example is an element");
	expect(await violations(element, "en")).toEqual([]);
	expect(await violations(element, "ur")).toEqual([]);
});

test("axe would find a field without a label", async () => {
	expect(await violations(<input name="age" />, "en")).toEqual(['label: <input name="age">']);
});

test("every component has examples and a test beside it", () => {
	const components = files.filter((path) => !/\.(?:examples|test)\.tsx$/.test(path));
	const kinds = (path: string) =>
		["examples", "test"].map((kind) => path.replace(/\.tsx$/, `.${kind}.tsx`));
	expect(components.length).toBeGreaterThan(0);
	expect(components.flatMap(kinds).filter((path) => !files.includes(path))).toEqual([]);
});
