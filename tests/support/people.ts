import { NONE } from "#app/domain/triage/answer-form.ts";

/** What somebody answers, by the field that asks; a list where all that fit may be chosen. */
export type Person = Readonly<Record<string, string | readonly string[]>>;

/** Looks after her mother in a town over the hills, and would like to work again. */
export const carer = {
	area: "Glossop",
	age: "47",
	work: "not-looking",
	difficulties: ["caring"],
	caring: ["caring-adult"],
	goals: ["return-to-work"],
	outOfWork: "over-2-years",
	benefits: ["carers-allowance"],
	rightToWork: "yes",
	qualification: "level-2",
	using: [NONE],
} satisfies Person;

/** Leaves prison today, with nowhere to live. */
export const prisonLeaver = {
	area: "LE1 5WW",
	age: "38",
	work: "looking",
	difficulties: ["home", "record"],
	home: ["homeless"],
	record: ["convictions"],
	probation: "true",
	goals: ["find-work"],
	outOfWork: "under-3-months",
	benefits: [NONE],
	rightToWork: "yes",
	qualification: "none",
	using: [NONE],
} satisfies Person;

/** Lives with somebody who hurts her, and has a small child. */
export const hurtAtHome = {
	area: "Derby",
	age: "29",
	work: "looking",
	difficulties: ["home", "caring"],
	home: ["domestic-abuse", "homeless"],
	caring: ["caring-child"],
	youngestChild: "3-to-4",
	goals: ["find-work"],
	rightToWork: "yes",
} satisfies Person;

/** Has stopped working for good, and wants no job. */
export const retired = {
	area: "Oakham",
	age: "70",
	work: "not-looking",
	difficulties: [NONE],
	goals: "declined",
	benefits: [NONE],
} satisfies Person;

/** Has a job that pays too little; some of what fits nobody knows how to reach. */
export const lowPaid = {
	area: "Loughborough",
	age: "40",
	work: "employed",
	difficulties: ["money"],
	money: ["low-pay"],
	goals: ["better-job"],
	benefits: [NONE],
	rightToWork: "yes",
	using: [NONE],
} satisfies Person;

/** Named every difficulty there is, so that almost every question comes. */
export const everything = {
	area: "Mansfield",
	age: "44",
	work: "looking",
	difficulties: [
		"health",
		"disability",
		"caring",
		"travel",
		"home",
		"record",
		"skills",
		"money",
		"circumstances",
		"confidence",
	],
	health: ["health-mental", "health-msk", "health-long-term"],
	disability: ["disability", "neurodivergent"],
	caring: ["caring-adult", "caring-child", "caring-disabled-child"],
	home: ["homeless", "domestic-abuse"],
	record: ["convictions", "substance-use"],
	skills: ["english-language", "qualifications", "numeracy", "digital"],
	money: ["debt", "low-pay"],
	circumstances: ["refugee", "care-leaver", "veteran"],
	goals: ["find-work", "training"],
	outOfWork: "12-to-18-months",
	youngestChild: "5-to-11",
	mentalHealthTeam: "true",
	probation: "false",
	benefits: ["universal-credit", "employment-support-allowance"],
	rightToWork: "yes",
} satisfies Person;

/** Says where, and that nothing makes work hard, and no more. */
export const nobody = { area: "Glossop", age: "40", difficulties: [NONE] } satisfies Person;
