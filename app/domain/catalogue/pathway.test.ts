import { expect, test } from "vitest";
import { aWrittenPathway, type PathwayFields } from "../../../tests/support/a-pathway.ts";
import { aService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { surroundings } from "../../../tests/support/surroundings.ts";
import { pathwayPage, toPathway } from "./pathway.ts";

const read = (fields: PathwayFields = {}) =>
	toPathway(aWrittenPathway(fields), surroundings.documents);
const page = (service: ServiceFields, today = "2026-11-21") => {
	const found = aService(service);
	return pathwayPage(read(), new Map([[found.id, found]]), today);
};

test("a source that is a document has the document's title, publisher and date", () => {
	const { sources } = read({ sources: [{ id: "leaflet", document: "work-plan", says: "All" }] });
	expect(sources).toEqual([
		{
			id: "leaflet",
			document: "work-plan",
			title: "The Work Plan",
			publisher: "Coastlands Council",
			date: "2024",
			estimated: false,
			says: "All",
		},
	]);
});

test.each([
	{ today: "2027-04-30", isStale: false },
	{ today: "2027-05-01", isStale: true },
])("read on 1 November and looked at again in six months: on $today", ({ today, isStale }) => {
	expect(read()).toMatchObject({ read: "2026-11-01", staleFrom: "2027-05-01" });
	expect(page({}, today).isStale).toBe(isStale);
});

test.each<{ service: ServiceFields; isHelp: boolean }>([
	{ service: { status: { is: "open", from: ["leaflet"] } }, isHelp: true },
	{ service: { status: { is: "unconfirmed", from: ["leaflet"] } }, isHelp: true },
	{ service: { status: { is: "paused", from: ["leaflet"] } }, isHelp: false },
	{ service: { status: { is: "ended", from: ["leaflet"] } }, isHelp: false },
	{ service: { audience: "employer" }, isHelp: false },
])(
	"a training's service is help only while somebody can use it: $service",
	({ service, isHelp }) => {
		expect(page(service).rungs[0]?.training[0]?.services).toMatchObject([
			{ id: "harbour-line", name: "Harbour Line", isHelp },
		]);
	},
);
