import { screen, within } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { render } from "../../../tests/support/render.tsx";
import { withExit, withLanguages } from "./site-header.examples.tsx";

const user = userEvent.setup();
const address = (link: Element | null) => link?.getAttribute("href");

test.each(["en", "ur"])("leads home by its name, and to help right now, in %s", (language) => {
	render(withLanguages, language);
	const { t } = wordsIn(language);
	const banner = within(screen.getByRole("banner"));
	expect(address(banner.getByRole("link", { name: t("name") }))).toBe("/");
	expect(address(banner.getByRole("link", { name: t("helpNow") }))).toBe("/now");
});

test("the first stop of the keyboard is the way to the main content", async () => {
	render(withLanguages);
	await user.tab();
	expect(document.activeElement?.textContent).toBe("Skip to main content");
	expect(address(document.activeElement)).toBe("#main");
});

test("where there is a way out, the second stop of the keyboard takes it", async () => {
	render(withExit);
	await user.tab();
	await user.tab();
	expect(document.activeElement?.textContent).toBe("Exit this page");
	expect(address(document.activeElement)).toBe("/exit");
});

test("a page with the way out shows it among its links, and no languages", () => {
	render(withExit);
	const links = within(screen.getByRole("navigation"));
	expect(address(links.getByRole("link", { name: "Exit this page" }))).toBe("/exit");
	expect(screen.queryByRole("button")).toBeNull();
	expect(document.querySelectorAll("script")).toHaveLength(1);
});

test("a page without the way out shows the languages, and has no script", () => {
	render(withLanguages);
	expect(screen.getAllByRole("button")).toHaveLength(3);
	expect(screen.queryByRole("link", { name: "Exit this page" })).toBeNull();
	expect(document.querySelectorAll("script")).toHaveLength(0);
});
