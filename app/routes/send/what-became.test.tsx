import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { WhatBecame } from "./what-became.tsx";

const links = () =>
	screen.queryAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
const show = (state: Parameters<typeof WhatBecame>[0]["state"], channel: "email" | "text") =>
	render(<WhatBecame state={state} channel={channel} again="/send?kept" />);

test("on its way: one can look again", () => {
	show("waiting", "email");
	expect(pageWords()).toContain("It is on its way");
	expect(links()).toEqual([["Look again", "/send/sent"]]);
});

test("sent: nothing is left to do, but to look among junk mail where it is a mail", () => {
	show("sent", "email");
	expect(pageWords()).toContain("junk mail");
	expect(links()).toEqual([]);
	show("sent", "text");
	expect(pageWords()).not.toContain("junk mail");
});

test.each(["failed", "unknown"] as const)("%s: one can try again, with the same plan", (state) => {
	show(state, "text");
	expect(links()).toEqual([["Try again", "/send?kept"]]);
});

test("a copy that sends nothing says so, whatever its outbox says", () => {
	show("folder", "email");
	expect(pageWords()).toMatch(/^Nothing was sent/);
	expect(links()).toEqual([]);
});
