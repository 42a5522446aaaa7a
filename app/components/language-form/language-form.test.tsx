import { screen } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { render, setIn } from "../../../tests/support/render.tsx";
import { onAnEnglishPage, onAnUrduPage } from "./language-form.examples.tsx";

const user = userEvent.setup();
const buttons = () => screen.getAllByRole("button");

test("a press posts that language and the page to come back to", async () => {
	render(onAnEnglishPage);
	const form = document.querySelector("form") as HTMLFormElement;
	let sent: FormData | undefined;
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		sent = new FormData(form, (event as SubmitEvent).submitter);
	});
	await user.click(screen.getByRole("button", { name: "اردو" }));
	expect([form.getAttribute("method"), form.getAttribute("action")]).toEqual(["post", "/language"]);
	expect([...(sent ?? [])]).toEqual([
		["to", "/plan/others?for=other"],
		["language", "ur"],
	]);
});

test("each language stands in its own name, language and direction, on any page", () => {
	const own = { English: "en ltr", Polski: "pl ltr", اردو: "ur rtl" };
	for (const [element, language] of [
		[onAnEnglishPage, "en"],
		[onAnUrduPage, "ur"],
	] as const) {
		render(element, language);
		expect(Object.fromEntries(buttons().map((one) => [one.textContent, setIn(one)]))).toEqual(own);
	}
});

test.each([
	{ language: "en", element: onAnEnglishPage },
	{ language: "ur", element: onAnUrduPage },
])("only the page's own language, $language, is marked as chosen", ({ language, element }) => {
	render(element, language);
	const marked = buttons().filter((one) => one.getAttribute("aria-current") === "true");
	expect(marked.map(({ lang }) => lang)).toEqual([language]);
	expect(buttons().filter((one) => one.hasAttribute("aria-current"))).toEqual(marked);
	expect(screen.getByRole("form", { name: wordsIn(language).t("language") })).toBeTruthy();
});
