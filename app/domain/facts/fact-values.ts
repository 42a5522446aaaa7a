/** What each fact may be: the closed lists of the design, section 3. */
export const WORK = [
	"looking",
	"not-looking",
	"employed",
	"off-sick",
	"self-employed",
	"redundancy",
	"education",
] as const;

export const OUT_OF_WORK_ORDER = [
	"under-3-months",
	"3-to-6-months",
	"6-to-9-months",
	"9-to-12-months",
	"12-to-18-months",
	"18-months-to-2-years",
	"over-2-years",
] as const;
export const OUT_OF_WORK = [...OUT_OF_WORK_ORDER, "never-worked"] as const;

export const GOALS = [
	"find-work",
	"first-job",
	"return-to-work",
	"keep-job",
	"better-job",
	"training",
	"own-business",
	"volunteering",
	"not-sure",
] as const;

export const BENEFITS = [
	"universal-credit",
	"jobseekers-allowance",
	"employment-support-allowance",
	"personal-independence-payment",
	"carers-allowance",
] as const;

export const QUALIFICATION_ORDER = ["below-level-2", "level-2", "level-3", "level-4-plus"] as const;
export const QUALIFICATION = [...QUALIFICATION_ORDER, "none"] as const;

export const YOUNGEST_CHILD_ORDER = [
	"under-9-months",
	"9-months-to-2",
	"3-to-4",
	"5-to-11",
	"12-plus",
] as const;
export const YOUNGEST_CHILD = [...YOUNGEST_CHILD_ORDER, "none"] as const;

export const RIGHT_TO_WORK = ["yes", "no", "waiting"] as const;

/** The area of somebody who lives outside the region. */
export const ELSEWHERE = "elsewhere";

export const AGE_FROM = 13;
export const AGE_TO = 120;

/** Facts whose values stand in an order; values outside it never meet `atLeast` or `atMost`. */
export const ORDERS = {
	outOfWork: OUT_OF_WORK_ORDER,
	qualification: QUALIFICATION_ORDER,
	youngestChild: YOUNGEST_CHILD_ORDER,
} as const satisfies Record<string, readonly string[]>;

export type OrderedFact = keyof typeof ORDERS;
