import { screen } from "@testing-library/dom";
import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { render } from "../../../tests/support/render.tsx";
import { underANonce } from "./exit-link.examples.tsx";

/** The page in a browser of its own that runs its script; `left` is where it went. */
function runningPage() {
	render(underANonce);
	const browser = new Window();
	const page = browser.document;
	const left: string[] = [];
	page.body.innerHTML = document.body.innerHTML;
	const script = document.querySelector("script")?.textContent ?? "";
	new Function("document", "location", "addEventListener", script)(
		page,
		{ replace: (to: string) => left.push(to) },
		browser.addEventListener.bind(browser),
	);
	const press = () => {
		const click = new browser.MouseEvent("click", { cancelable: true });
		page.querySelector("#exit")?.dispatchEvent(click);
		return click;
	};
	const keyUp = (key: string, at: number) => {
		const event = new browser.KeyboardEvent("keyup", { key });
		Object.defineProperty(event, "timeStamp", { value: at });
		browser.dispatchEvent(event);
	};
	return { page, left, press, keyUp };
}

test.each(["en", "ur"])("is a plain link without script, in %s", (language) => {
	render(underANonce, language);
	const link = screen.getByRole("link", { name: wordsIn(language).t("exit") });
	expect(link.getAttribute("href")).toBe("/exit");
	expect(link.getAttribute("rel")).toBe("noreferrer");
});

test("its only script carries the answer's nonce and is under 1 kB", () => {
	render(underANonce);
	const [script, ...others] = document.querySelectorAll("script");
	expect(others).toEqual([]);
	expect(script?.getAttribute("nonce")).toBe("bm9uY2U=");
	expect(new TextEncoder().encode(script?.textContent ?? "").length).toBeLessThan(1000);
	expect(script?.hasAttribute("src")).toBe(false);
});

test("a press blanks the page at once, and its place in the history is taken", () => {
	const { page, left, press } = runningPage();
	expect(press().defaultPrevented).toBe(true);
	expect(left).toEqual(["/exit"]);
	expect(page.documentElement.textContent).toBe("");
});

test("Shift three times leaves, and twice does not", () => {
	const { page, left, keyUp } = runningPage();
	keyUp("Shift", 5000);
	keyUp("Shift", 5400);
	expect(left).toEqual([]);
	expect(page.body.textContent).toContain("Exit this page");
	keyUp("Shift", 5800);
	expect(left).toEqual(["/exit"]);
	expect(page.documentElement.textContent).toBe("");
});

test.each([
	{ name: "a letter between", keys: ["Shift", "Shift", "a", "Shift"], apart: 300 },
	{ name: "two seconds between", keys: ["Shift", "Shift", "Shift"], apart: 2000 },
])("Shift with $name is somebody typing", ({ keys, apart }) => {
	const { left, keyUp } = runningPage();
	for (const [index, key] of keys.entries()) keyUp(key, 5000 + index * apart);
	expect(left).toEqual([]);
});
