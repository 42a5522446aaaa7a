import { isoMoment } from "#app/server/clock.server.ts";
import type { Queries } from "./store.server.ts";

/**
 * Takes a job for a while, if nobody has it: of several processes that ask at once, one gets it. Whoever took it and
 * died keeps nobody else from it for longer than that.
 *
 * @param owner - any text that no other process has
 * @param at - milliseconds since 1970
 */
export async function takeLease(
	db: Queries,
	{ name, owner, at, forMs }: { name: string; owner: string; at: number; forMs: number },
): Promise<boolean> {
	const until = isoMoment(at + forMs);
	const taken = await db
		.insertInto("leases")
		.values({ name, owner, until })
		.onConflict((conflict) =>
			conflict
				.column("name")
				.doUpdateSet({ owner, until })
				.where("leases.until", "<=", isoMoment(at)),
		)
		.returning("name")
		.executeTakeFirst();
	return taken !== undefined;
}
