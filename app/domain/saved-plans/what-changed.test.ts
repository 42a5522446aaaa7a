import { expect, test } from "vitest";
import { aSavedLine, aSavedPlan } from "../../../tests/support/a-saved-plan.ts";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";
import type { SavedLine } from "./saved-plan.schema.ts";
import { whatChanged } from "./what-changed.ts";

/** What changed for one line, where its service is now written like this; undefined where it is gone. */
function changes(line: SavedLine, today: ServiceFields | undefined) {
	const services = today ? [aService({ contact: sureNumber, ...today })] : [];
	const byId = new Map(services.map((service) => [service.id, service]));
	return whatChanged(aSavedPlan({ firstCall: line }), { byId, merged: new Map() });
}

const harbour = { id: "harbour-line", name: "Harbour Line" };
const from = ["leaflet"];

test("nothing has changed where all is as it was, however the number is spaced", () => {
	expect(changes(aSavedLine(), {})).toEqual([]);
	expect(changes(aSavedLine({ phone: { number: "+44 300 0000000", sure: true } }), {})).toEqual([]);
	expect(changes(aSavedLine({ phone: undefined }), { contact: { phones: [] } })).toEqual([]);
});

test.each([
	{ was: "open", is: "ended", what: ["ended"] },
	{ was: "ended", is: "ended", what: [] },
	{ was: "open", is: "paused", what: ["paused"] },
	{ was: "opening", is: "open", what: ["opened"] },
	{ was: "paused", is: "open", what: ["opened"] },
	{ was: "unconfirmed", is: "open", what: [] },
	{ was: "open", is: "unconfirmed", what: ["unsure"] },
	{ was: "open", is: "opening", what: [] },
] as const)("it was $was and is $is", ({ was, is, what }) => {
	const found = changes(aSavedLine({ status: was }), { status: { is, from } });
	expect(found).toEqual(what.map((one) => ({ ...harbour, what: one })));
});

test("another number to ring first is said, with whether we are sure of it", () => {
	const phones = [{ number: "0300 111 1111", sure: false, from }];
	const now = { number: "0300 111 1111", sure: false };
	expect(changes(aSavedLine(), { contact: { phones } })).toEqual([
		{ ...harbour, what: "number", now },
	]);
	expect(changes(aSavedLine({ phone: undefined }), { contact: { phones } })).toEqual([
		{ ...harbour, what: "number", now },
	]);
});

test("a number that is known no more is said", () => {
	expect(changes(aSavedLine(), { contact: { phones: [] } })).toEqual([
		{ ...harbour, what: "number-gone" },
	]);
});

test("of one that ended, a new number is not worth a line", () => {
	const phones = [{ number: "0300 111 1111", from }];
	const today: ServiceFields = { status: { is: "ended", from }, contact: { phones } };
	expect(changes(aSavedLine(), today)).toEqual([{ ...harbour, what: "ended" }]);
});

test("one that is in the catalogue no more is named as the plan named it", () => {
	expect(changes(aSavedLine({ name: "Old Harbour" }), undefined)).toEqual([
		{ id: "harbour-line", name: "Old Harbour", what: "gone" },
	]);
});

test("one that was joined to another is looked for there, and a plan is read from its top", () => {
	const quay = aService({ id: "quay-line", name: "Quay Line", contact: sureNumber });
	const plan = aSavedPlan({
		firstCall: aSavedLine({ id: "harbour-line" }),
		start: [aSavedLine({ id: "b", name: "B" })],
		alongside: [aSavedLine({ id: "c", name: "C" })],
		next: [aSavedLine({ id: "d", name: "D" })],
	});
	const known = {
		byId: new Map([[quay.id, quay]]),
		merged: new Map([["harbour-line", "quay-line"]]),
	};
	expect(whatChanged(plan, known).map(({ name }) => name)).toEqual(["B", "C", "D"]);
});

test("of what was chosen with an adviser too, once where it is a line as well", () => {
	const quay = aService({ id: "quay-line", name: "Quay Line", contact: sureNumber });
	const known = { byId: new Map([[quay.id, quay]]), merged: new Map([["old-quay", "quay-line"]]) };
	const paused = aSavedLine({ id: "old-quay", name: "Old Quay", status: "paused" });
	const pier = aSavedLine({ id: "pier", name: "Pier Carers" });
	const current = aSavedLine({ id: "quay-line", name: "Quay Line", status: "paused" });
	const plan = aSavedPlan({ firstCall: paused, picked: [current.service, pier.service] });
	expect(whatChanged(plan, known).map(({ id, what }) => `${id} ${what}`)).toEqual([
		"quay-line opened",
		"pier gone",
	]);
});
