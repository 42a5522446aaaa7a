import { today } from "#app/server/clock.server.ts";
import type { Peppers } from "#app/server/sealing/pepper.server.ts";
import { StartupError } from "#app/server/startup-error.server.ts";
import type { Store } from "#app/server/store/store.server.ts";

/**
 * Makes sure that the plans people hold codes for can be opened here.
 *
 * @throws StartupError where the database holds plans under a pepper that is not among ours: another machine has it, or it was lost
 * @throws StoreTrouble where the database is at fault
 */
export async function checkPeppers(
	store: Store,
	peppers: Peppers,
	day: string = today(),
): Promise<void> {
	const rows = await store.use((db) =>
		db
			.selectFrom("saved_plans")
			.select(({ fn }) => ["pepper", fn.countAll<number | string>().as("plans")])
			.where("expires_on", ">=", day)
			.groupBy("pepper")
			.execute(),
	);
	const lost = rows
		.filter(({ pepper }) => peppers.every(({ mark }) => mark !== pepper))
		.reduce((sum, { plans }) => sum + Number(plans), 0);
	if (lost === 0) return;
	throw new StartupError(
		`The database holds ${lost} saved plans that were mixed with another pepper, so nobody could open them here.\nGive PEPPER (or the file "pepper" in DATA_DIR) the same keys on every machine; when you change it, keep the old one behind the new one for eight weeks.`,
	);
}
