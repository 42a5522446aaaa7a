import type { Service } from "#app/domain/catalogue/service.ts";

/** Who in a surgery may send somebody to a service. */
const REFERRERS = ["gp", "nhs-team", "social-prescriber"] as const;
export type Referrer = (typeof REFERRERS)[number];

/** How a patient of a surgery gets into a service, as far as a source says. */
export interface WayIn {
	/** Who of the surgery may send them. */
	refers: Referrer[];
	/** They may get in touch themselves. */
	isSelf: boolean;
	/** There is a form on the service's website that anyone may fill in. */
	isForm: boolean;
}

/**
 * How a patient gets in. Where no source says who may get in touch, all of it is empty; `undefined` where the sources
 * say it and neither surgery nor patient is among them, such as a service that only a Jobcentre sends people to.
 */
export function wayIn({ referral }: Pick<Service, "referral">): WayIn | undefined {
	const routes = referral?.routes ?? [];
	const way = {
		refers: REFERRERS.filter((one) => routes.includes(one)),
		isSelf: routes.includes("self"),
		isForm: routes.includes("online-form"),
	};
	return routes.length === 0 || isKnown(way) ? way : undefined;
}

/** Whether any source says that a surgery or its patient may get in touch. */
export function isKnown({ refers, isSelf, isForm }: WayIn): boolean {
	return refers.length > 0 || isSelf || isForm;
}
