import { expect, test } from "vitest";
import { servicePage } from "#app/domain/catalogue/service-page.ts";
import { aService, type ServiceFields } from "../../tests/support/a-service.ts";
import { wordsIn } from "./instance.ts";
import { serviceText } from "./service-text.ts";

const from = ["leaflet"];

function textOf(fields: ServiceFields): string {
	const [service, other] = [aService(fields), aService({ id: "quay", name: "The Quay" })];
	const services = [service, other];
	const byId = new Map(services.map((one) => [one.id, one]));
	const page = servicePage(service, { byId, services }, "2026-11-21");
	const naming = {
		placeOf: (id: string) => `(${id})`,
		nameOf: (id: string) => byId.get(id)?.name ?? id,
	};
	return serviceText(page, wordsIn("en").t, naming).join("\n");
}

test("reads like the page: name, status, way in, rules, sources with both dates", () => {
	const text = textOf({
		areas: ["north-vale"],
		contact: {
			phones: [{ number: "0300 000 0000", hours: "Mondays, 9am to noon", sure: false, from }],
		},
		eligibility: {
			all: [{ age: { from: 18 } }, { any: [{ ask: "A letter" }, { using: ["quay"] }] }],
		},
		confusedWith: ["quay"],
		sources: [{ id: "leaflet", title: "A leaflet", date: "2026-03", says: "All of it" }],
	});
	expect(text).toMatch(/^Harbour Line\nSomebody who listens\.\n\nIs it open\?\n {2}Open, as far/);
	expect(text).toContain("  Phone: 0300 000 0000, Mondays, 9am to noon\n  We think this number");
	expect(text).toContain("Who can get in touch: you, yourself");
	expect(text).toContain("Where it works\n  (north-vale)\n");
	expect(text).toMatch(
		/The rules we found\n {2}- .*18.*\n {2}- .*\n {4}- A letter\n {4}- .*The Quay/,
	);
	expect(text).toContain("Not the same as\n  The Quay: Anyone.");
	expect(text).toContain(
		"1. A leaflet (March 2026): All of it.\n     We read it on 1 November 2026.",
	);
	expect(text).toContain("We look again by 1 May 2027.");
});

test("says what was not found, and what sources say differently", () => {
	const text = textOf({
		areas: [],
		contact: { phones: [] },
		referral: undefined,
		rules: "not-found",
		rulesFrom: [],
		status: { is: "ended", note: "It closed.", replacedBy: ["quay"], from },
		sources: [{ id: "leaflet", title: "A leaflet", says: "All of it" }],
		checks: [{ kind: "phoned", on: "2026-11-01", by: "editor" }],
		conflicts: [
			{
				about: "phone",
				values: [
					{ says: "0800 1", from },
					{ says: "0800 2", from },
				],
			},
		],
	});
	for (const said of [
		"Ended. It closed.\n  What there is now: The Quay (quay)",
		"We could not find how to get in.",
		"We could not find where it works.",
		"We did not find exact rules.",
		"Where sources differ: phone\n  - 0800 1\n  - 0800 2",
		"(no date shown): All of it.\n     No check says when we read it.",
		"We rang them on 1 November 2026.",
	])
		expect(text).toContain(said);
});

test("says how long it takes, what to have ready, a professional's way in and what it cannot be had with", () => {
	const text = textOf({
		referral: {
			takes: "not-known",
			waitTime: { says: "Two weeks", from },
			ready: { items: ["ID", "A letter"], from },
			professional: { how: "Use the form.", url: "https://harbour.example/refer", from },
			from,
		},
		notWith: ["quay"],
		exclusions: [{ with: "quay", says: "Joining this ends it.", from }],
	});
	expect(text).toContain("How long an answer takes: Two weeks\n");
	expect(text).toContain("What to have ready:\n  - ID\n  - A letter\n");
	expect(text).toContain("Use the form. https://harbour.example/refer");
	expect(text).toContain("at the same time\n  - Joining this ends it. (The Quay)");
});
