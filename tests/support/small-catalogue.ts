import { FACTS } from "#app/domain/facts/fact.ts";
import { type Engine, realEngine } from "#app/domain/proof/engine.ts";
import { QuestionsSchema } from "#app/domain/triage/question.ts";
import { aContext, crisisLines } from "./a-plan.ts";
import { aService, type ServiceFields, sureNumber } from "./a-service.ts";

const from = ["leaflet"];
const guide = (id: string, fields: ServiceFields) =>
	aService({ id, kind: "employment-support", ...fields });
const mandatory = { voluntary: false, jobcentreTold: true, changesBenefits: true, from };

/** Fourteen invented services; between them their rules turn on every fact there is. */
const services = [
	aService({
		id: "anybody",
		kind: "advice",
		contact: sureNumber,
		helpsWith: [{ barrier: "confidence" }],
	}),
	aService({ id: "anybody-too", kind: "wraparound", contact: sureNumber }),
	aService({
		id: "bus-pass",
		kind: "transport",
		areas: ["vale"],
		helpsWith: [{ barrier: "transport", main: true }],
	}),
	aService({
		id: "childcare",
		kind: "childcare",
		eligibility: { youngestChild: { atMost: "3-to-4" } },
		helpsWith: [{ barrier: "caring-child", main: true }],
	}),
	aService({
		id: "college",
		kind: "skills-training",
		escalator: "step-up",
		eligibility: {
			all: [
				{ age: { from: 19 } },
				{ qualification: { oneOf: ["none", "below-level-2", "level-2"] } },
			],
		},
		helpsWith: [{ barrier: "qualifications", main: true }],
	}),
	aService({
		id: "debt-line",
		helpsWith: [{ barrier: "debt", main: true }, { barrier: "low-pay" }],
	}),
	aService({ id: "ended", kind: "advice", contact: sureNumber, status: { is: "ended", from } }),
	guide("for-the-young", {
		suits: { barriers: ["young"] },
		helpsWith: [{ barrier: "young", main: true }],
	}),
	guide("harbour-jobs", { areas: ["harbour"], localFormOf: "jobs", contact: sureNumber }),
	guide("jobs", {
		rules: "partly",
		eligibility: { any: [{ use: "unwell" }, { ask: "You are on a low income" }] },
	}),
	guide("long-out", {
		conditionality: mandatory,
		escalator: "both",
		notWith: ["jobs"],
		eligibility: {
			all: [{ benefits: ["universal-credit"] }, { outOfWork: { atLeast: "9-to-12-months" } }],
		},
		helpsWith: [{ barrier: "convictions" }],
	}),
	aService({
		id: "mentor",
		areas: ["england"],
		eligibility: { any: [{ probation: true }, { barriers: ["substance-use"] }] },
		helpsWith: [{ barrier: "convictions", main: true }],
	}),
	guide("mind-work", {
		eligibility: {
			any: [
				{ mentalHealthTeam: true },
				{ all: [{ barriers: ["health-msk"] }, { work: ["off-sick"] }] },
			],
		},
		helpsWith: [{ barrier: "health-mental", main: true }],
	}),
	aService({
		id: "start-up",
		kind: "money",
		escalator: "step-up",
		eligibility: { goals: ["own-business"] },
		status: { is: "unconfirmed", from },
	}),
];

/** The engine over the small catalogue, on a day. */
export function smallEngine(today = "2026-11-21"): Engine {
	const crisis = crisisLines(
		{ id: "refuge", for: ["domestic-abuse"], areas: ["harbour"] },
		{ id: "roof", for: ["homeless"] },
	);
	return realEngine(
		aContext(services, { crisis, today }),
		QuestionsSchema.parse(FACTS.map((fact) => ({ fact }))),
	);
}
