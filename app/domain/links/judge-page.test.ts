import { expect, test } from "vitest";
import { type FinalPage, judgePage, titleOf, withoutFragment } from "./judge-page.ts";

const DEEP = "https://harbour.example/jobs";
const page = (title: string, body = "") =>
	`<html><title>${title}</title><body>${body}</body></html>`;
const judge = (fields: Partial<FinalPage>, asked = DEEP) => {
	const { is, to, why } = judgePage(asked, { url: asked, status: 200, ...fields });
	return [is, to, why].filter(Boolean).join(" | ");
};

test.each([
	{ what: "a page", fields: { html: page("Jobs") }, says: "answers" },
	{ what: "a document", fields: {}, says: "answers" },
	{ what: "404", fields: { status: 404 }, says: "gone | HTTP 404" },
	{ what: "410", fields: { status: 410 }, says: "gone | HTTP 410" },
	{ what: "a fault of theirs", fields: { status: 503 }, says: "unreached | HTTP 503" },
	{
		what: "a refusal",
		fields: { status: 403 },
		says: "unreached | it does not answer programs: HTTP 403",
	},
	{
		what: "another path",
		fields: { url: "https://www.harbour.example/work" },
		says: "answers | https://www.harbour.example/work",
	},
	{
		what: "another domain",
		fields: { url: "https://parking.example/" },
		says: "moved | https://parking.example/",
	},
	{
		what: "a page of another domain that is none",
		fields: { url: "https://parking.example/", status: 404 },
		says: "gone | HTTP 404",
	},
	{
		what: "the home page",
		fields: { url: "https://harbour.example/" },
		says: "not-found-page | it leads to the home page",
	},
])("$what: $says", ({ fields, says }) => {
	expect(judge(fields)).toBe(says);
});

test.each([
	{ title: "Page not found | Harbour", isNone: true },
	{ title: "404", isNone: true },
	{ title: "Sorry, this page can’t be found", isNone: true },
	{ title: "This page is no longer available", isNone: true },
	{ title: "Error: that page does not exist", isNone: true },
	{ title: "Lost and found jobs", isNone: false },
	{ title: "What to do if you cannot find work", isNone: false },
	{ title: "Can't find a job? | Jobcentre", isNone: false },
	{ title: "We could not find that page", isNone: true },
	{ title: "Jobs found for you", isNone: false },
	{ title: "Content unavailable", isNone: true },
	{ title: "Content available in Polish", isNone: false },
	{ title: "Room 4040", isNone: false },
	{ title: "Appointments available today", isNone: false },
])("a page titled $title is none: $isNone", ({ title, isNone }) => {
	expect(judge({ html: page(title) }).startsWith("not-found-page")).toBe(isNone);
});

test("the page that a site gives for any address tells nothing, but for its home", () => {
	const any = (token: string) => page("Harbour", `<p>Hello ${token}</p><script>${token}</script>`);
	const fields = { html: any("17"), nonsense: any("42") };
	expect(judge(fields)).toBe(
		"unreached | a program cannot tell: every address gives the same page",
	);
	expect(judge({ ...fields, html: page("Harbour", "Our jobs") })).toBe("answers");
	expect(judge(fields, "https://harbour.example/")).toBe("answers");
});

test("a link to a home page may lead to it", () => {
	expect(judge({ url: "https://harbour.example/" }, "https://harbour.example/index.html")).toBe(
		"answers | https://harbour.example/",
	);
});

test("a title is one line; what stands after # is not asked for", () => {
	expect(titleOf('<TITLE lang="en">\n Step\n on </TITLE>')).toBe("Step on");
	expect(titleOf("<p>Step on</p>")).toBeUndefined();
	expect(withoutFragment("https://harbour.example/jobs?a=1#top")).toBe(
		"https://harbour.example/jobs?a=1",
	);
	expect(judge({ url: DEEP }, `${DEEP}#top`)).toBe("answers");
});
