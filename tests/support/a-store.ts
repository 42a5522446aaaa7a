import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { type Store, storeOf } from "#app/server/store/store.server.ts";
import { type APostgres, startPostgres } from "./a-postgres.ts";

/** The databases that every contract of the store holds on. */
export const ENGINES = ["sqlite", "postgres"] as const;
export type EngineName = (typeof ENGINES)[number];

/** Where a database lies: what two stores, or two processes, share. */
export interface Place {
	dataDir: string;
	databaseUrl: string | undefined;
	/** The same as the environment of a process. */
	env: Record<string, string>;
}

/** A PostgreSQL for the tests of one file, and what makes empty databases of either kind for its tests. */
export function databases() {
	let postgres: APostgres | undefined;
	beforeAll(async () => {
		postgres = await startPostgres();
	}, 120_000);
	afterAll(() => postgres?.remove(), 120_000);
	const running = () => {
		if (!postgres) throw new Error("PostgreSQL runs only while tests do");
		return postgres;
	};
	const aPlace = async (engine: EngineName): Promise<Place> => {
		const dataDir = aFolder();
		const databaseUrl = engine === "postgres" ? await running().database() : undefined;
		const env: Record<string, string> = { DATA_DIR: dataDir };
		if (databaseUrl) env.DATABASE_URL = databaseUrl;
		return { dataDir, databaseUrl, env };
	};
	return {
		postgres: running,
		aPlace,
		/** An empty store for one test. */
		aStore: async (engine: EngineName) => aStoreAt(await aPlace(engine)),
	};
}

/** A store that is closed when the test ends. */
export function aStoreAt(place: Pick<Place, "dataDir" | "databaseUrl">): Store {
	const store = storeOf(place);
	onTestFinished(() => store.close());
	return store;
}

/** A folder for one test. */
export function aFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "escalator-store-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}
