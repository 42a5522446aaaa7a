import { HourlyLimit } from "#app/domain/limits/hourly-limit.ts";

/**
 * How often an hour somebody may type a wrong code. Each hand-over guards itself by five tries, so this is there only to
 * keep robots from making work. A library or a Jobcentre is one visitor to us, and some who mistype there may not keep
 * the others from their right codes: a dozen desks with two wrong ones every five minutes stay below. No limit for all
 * together, or a robot could keep everybody out.
 */
export const wrongHandOverCodes = new HourlyLimit({
	perVisitor: 300,
	inAll: Number.POSITIVE_INFINITY,
});

/** How many are made an hour, so that there is always room for one more. */
export const handOversMade = new HourlyLimit({ perVisitor: 60, inAll: 5000 });
