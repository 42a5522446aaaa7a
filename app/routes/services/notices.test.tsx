import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { exampleResult } from "#app/components/result-line/example-result.ts";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { Notices, type NoticesProps } from "./notices.tsx";

const NOTHING = { showing: [], reading: [], ended: undefined, whichOne: [] };
const notices = (view: Partial<NoticesProps["view"]>) => <Notices view={{ ...NOTHING, ...view }} />;
const over = { name: "Quay Jobs", isReplaced: true, now: [{ id: "line", name: "Harbour Line" }] };

test("is silent where there is nothing to say", () => {
	render(notices({}));
	expect(pageWords()).toBe("");
});

test("what has ended is not told as paused, nor the other way round, each with what there is now", () => {
	render(notices({ ended: { ...over, status: "ended" } }));
	expect(pageWords()).toContain("Quay Jobs has ended. What there is now:");
	expect(screen.getByRole("link", { name: "Harbour Line" }).getAttribute("href")).toBe(
		"/services/line",
	);
	render(notices({ ended: { ...over, isReplaced: false, status: "paused" } }));
	expect(pageWords()).toContain("Quay Jobs is paused for now. Open now, for the same need:");
});

test("where there is nothing instead, there is no list", () => {
	render(notices({ ended: { ...over, now: [], status: "ended" } }));
	expect(pageWords()).toBe("Quay Jobs has ended.");
	expect(screen.queryByRole("list")).toBeNull();
});

test("how misspelt words were read is said, unless they were taken for a need", () => {
	const reading = [{ said: "conect", found: "connect" }];
	render(notices({ reading }));
	expect(pageWords()).toBe("We looked for: connect");
	render(notices({ reading, showing: ["Debt"] }));
	expect(pageWords()).toBe("Showing results for: Debt");
});

test("look-alikes say whether they are open and where they work, and are compared", () => {
	const quay = exampleResult({ id: "quay", name: "Quay", where: [], status: "unconfirmed" });
	render(notices({ whichOne: [exampleResult(), quay] }));
	expect(pageWords()).toContain("Open, as far as we know. Harbour and Vale");
	expect(pageWords()).toContain(
		"We could not confirm that it runs. We could not find where it works.",
	);
	const compare = screen.getByRole("link", { name: "See them side by side" });
	expect(compare.getAttribute("href")).toBe("/compare?s=harbour-line&s=quay");
});
