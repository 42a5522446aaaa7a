import { HourlyLimit } from "#app/domain/saved-plans/hourly-limit.ts";

/** How often an hour somebody may type a wrong code: a Jobcentre is one visitor to us. No limit for all together. */
export const wrongHandOverCodes = new HourlyLimit({
	perVisitor: 30,
	inAll: Number.POSITIVE_INFINITY,
});

/** How many are made an hour, so that there is always room for one more. */
export const handOversMade = new HourlyLimit({ perVisitor: 60, inAll: 5000 });
