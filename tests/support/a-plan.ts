import { type CrisisLine, CrisisLinesSchema } from "#app/domain/catalogue/crisis.schema.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import { type PlanContext, type PlanLine, type Triage, triage } from "#app/domain/triage/plan.ts";
import { type Ranking, RankingSchema } from "#app/domain/triage/ranking.schema.ts";
import { aPerson, type RawAnswers } from "./answers.ts";
import { districts } from "./surroundings.ts";

const weight = (points: number) => ({ points, why: "so that a test can tell them apart" });

/** Weights of which no two sums are alike by chance: each a different power of ten or a half of one. */
export const ranking: Ranking = RankingSchema.parse({
	dedicated: weight(1000),
	helps: weight(100),
	looksRight: weight(30),
	suits: weight(20),
	local: weight(15),
	goal: weight(10),
	sureNumber: weight(5),
	unconfirmed: weight(-40),
	stale: weight(-50),
	age: weight(-1),
	quality: weight(0),
	firstCall: { advice: weight(20), "employment-support": weight(40), wraparound: weight(0) },
	goals: { "find-work": ["employment-support"], training: ["skills-training"] },
	most: { start: 3, next: 3 },
});

type Line = Pick<CrisisLine, "id"> & Partial<CrisisLine>;

/** Crisis lines with valid numbers and sources; a test names whom and where they are for. */
export function crisisLines(...lines: Line[]) {
	const some = lines.length > 0 ? lines : [{ id: "emergency" }];
	return CrisisLinesSchema.parse({
		lines: some.map((line) => ({
			name: "Help now",
			about: "danger",
			numbers: [{ number: "999", from: ["leaflet"] }],
			when: "Ring if somebody is in danger.",
			from: ["leaflet"],
			...line,
		})),
		sources: [{ id: "leaflet", title: "A leaflet" }],
		checks: [{ kind: "sourced" }],
	});
}

/** What triage needs, on 21 November 2026 unless told; entries may come in any order. */
export function aContext(
	services: readonly Service[],
	fields: Partial<PlanContext> = {},
): PlanContext {
	return {
		services,
		byId: new Map(services.map((service) => [service.id, service])),
		ranking,
		crisis: crisisLines(),
		areas: districts,
		today: "2026-11-21",
		...fields,
	};
}

/** The plan and matches of somebody who has only these services. */
export function triageOf(
	services: readonly Service[],
	raw: RawAnswers = {},
	fields: Partial<PlanContext> = {},
): Triage {
	return triage(aPerson(raw), aContext(services, fields));
}

export function idsOf(lines: readonly PlanLine[]): string[] {
	return lines.map(({ id }) => id);
}
