import { expect, test } from "vitest";
import { aService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { professionalCardOf } from "./professional-card.ts";

const sources = [
	{ id: "leaflet", title: "A leaflet", publisher: "Harbour Council", date: "2026", says: "Most" },
	{ id: "page", title: "A page", says: "The rest" },
];
const others = new Map([["quay-line", aService({ id: "quay-line", name: "Quay Line" })]]);
const cardOf = (fields: ServiceFields = {}) =>
	professionalCardOf(aService({ sources, ...fields }), others);

const leaflet = { title: "Harbour Council", date: "2026" };
const page = { title: "A page", date: undefined };

test("each fact names its own sources by publisher, or else by title", () => {
	const card = cardOf({
		referral: {
			routes: ["gp", "self"],
			next: "They ring back.",
			takes: "not-known",
			professional: { how: "Use the form.", phone: "01632 960 000", from: ["page"] },
			waitTime: { says: "Two weeks", from: ["leaflet", "page"] },
			ready: { items: ["A letter"], from: ["page"] },
			from: ["leaflet"],
		},
	});
	expect(card.routes).toEqual({ ids: ["gp", "self"] });
	expect(card.resident).toEqual({ next: "They ring back." });
	expect(card.professional).toEqual({
		how: "Use the form.",
		phone: "01632 960 000",
		sources: [page],
	});
	expect(card.waitTime).toEqual({ says: "Two weeks", sources: [leaflet, page] });
	expect(card.ready).toEqual({ items: ["A letter"], sources: [page] });
});

test("what no source states is not there", () => {
	expect(cardOf({ referral: undefined })).toMatchObject({
		routes: { ids: [] },
		professional: undefined,
		waitTime: undefined,
		ready: undefined,
		exclusions: [],
	});
});

test("says what it cannot be combined with, with the sentence where a source has one", () => {
	expect(cardOf({ notWith: ["quay-line"] }).exclusions).toEqual([
		{ id: "quay-line", name: "Quay Line", says: undefined, sources: [] },
	]);
	const exclusions = [{ with: "quay-line", says: "Joining this ends it.", from: ["page"] }];
	expect(cardOf({ notWith: ["quay-line"], exclusions }).exclusions).toEqual([
		{ id: "quay-line", name: "Quay Line", says: "Joining this ends it.", sources: [page] },
	]);
});

test("says what is noted of its state, when somebody looked, and what replaced it", () => {
	const status = {
		is: "ended" as const,
		until: "2026-03",
		note: "It ran out of money.",
		replacedBy: ["quay-line"],
		from: ["page"],
	};
	const checks: ServiceFields["checks"] = [
		{ kind: "sourced", read: "2026-10-01", source: "leaflet", by: "editor" },
		{ kind: "sourced", read: "2026-11-02", source: "page", by: "editor", part: true },
	];
	expect(cardOf({ status, checks }).status).toEqual({
		note: "It ran out of money.",
		checked: "2026-10-01",
		replacedBy: [{ id: "quay-line", name: "Quay Line" }],
	});
});

test("it can be written as JSON and shows nothing of hidden places", () => {
	const venues = [{ district: "harbour", name: "Safe house", hidden: true, from: ["page"] }];
	const card = cardOf({ venues });
	expect(JSON.parse(JSON.stringify(card))).toMatchObject({ id: card.id, routes: card.routes });
	expect(JSON.stringify(card)).not.toContain("Safe house");
});
