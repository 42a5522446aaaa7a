import { expect, test } from "vitest";
import { aService } from "../../../tests/support/a-service.ts";
import { isSettled, LINK_OUTCOMES, noteOf } from "./link-result.ts";
import { linksOf } from "./links-of.ts";

const from = ["leaflet"];
const linked = (id: string, href: string, url?: string) =>
	aService({
		id,
		contact: { url: { href, from } },
		sources: [{ id: "leaflet", title: "A leaflet", url, date: "2026", says: "All of it" }],
	});
const services = [
	linked("a", "https://harbour.example/jobs#top", "https://harbour.example/jobs"),
	linked("b", "https://harbour.example/jobs", "http://old.example/"),
	aService({ id: "c", contact: {} }),
];

test("each link once, with whose way in it is", () => {
	const url = "https://harbour.example/jobs";
	expect(linksOf({ services }, false)).toEqual([{ url, services: ["a", "b"], sourceOf: [] }]);
	expect(linksOf({ services }, true)).toEqual([{ url, services: ["a", "b"], sourceOf: ["a"] }]);
});

test("a professional's way in is one too, and a page that is both is named once", () => {
	const url = "https://harbour.example/jobs";
	const withForm = (form: string) =>
		linksOf(
			{
				services: [
					aService({
						contact: { url: { href: url, from } },
						referral: {
							takes: "not-known",
							professional: { how: "Use the form.", url: form, from },
							from,
						},
					}),
				],
			},
			false,
		).map(({ url, services }) => `${url} ${services}`);
	expect(withForm(url)).toEqual([`${url} harbour-line`]);
	expect(withForm(`${url}/refer`)).toEqual([`${url} harbour-line`, `${url}/refer harbour-line`]);
});

test("every outcome has a note that a check can hold; only what is known of the link is noted", () => {
	for (const is of LINK_OUTCOMES) {
		const note = noteOf({
			is,
			on: "2026-11-22",
			to: `https://${"x".repeat(300)}`,
			why: "HTTP 404",
		});
		expect(note.length).toBeGreaterThan(10);
		expect(note.length).toBeLessThanOrEqual(200);
	}
	expect(LINK_OUTCOMES.filter((is) => isSettled({ is }))).toEqual([
		"answers",
		"moved",
		"gone",
		"not-found-page",
	]);
});
