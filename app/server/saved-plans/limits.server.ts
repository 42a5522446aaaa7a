import { HourlyLimit } from "#app/domain/limits/hourly-limit.ts";

/**
 * How often an hour somebody may type a wrong code. Nobody guesses 80 bits, so this is there to keep robots from making
 * work, and is wide: a library or a Jobcentre is one visitor to us.
 *
 * No limit for all together, or a robot could keep everybody from their plan.
 */
export const wrongCodes = new HourlyLimit({ perVisitor: 30, inAll: Number.POSITIVE_INFINITY });

/** How many plans are kept an hour, so that nobody fills the disk: some 40 MB an hour and process at most. */
export const saves = new HourlyLimit({ perVisitor: 60, inAll: 5000 });
