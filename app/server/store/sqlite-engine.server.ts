import { closeSync, mkdirSync, openSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import type { Engine } from "./engine.server.ts";
import { PatientDialect, whenFree } from "./sqlite-dialect.server.ts";
import type { Tables } from "./tables.server.ts";

export const SQLITE_FILE = "escalator.db";

/** SQLite's own waiting stops this whole process, so it is short; after it we wait without stopping. */
const BUSY_MS = 50;
/** What is acknowledged is on the disk, and what is deleted is overwritten. */
const PRAGMAS = "pragma journal_mode=wal; pragma synchronous=full; pragma secure_delete=on;";

export interface SqliteOptions {
	/** Called with every database that is opened, for a test to set its limits. */
	onOpen?: (database: DatabaseSync) => void;
}

/** The file `<dataDir>/escalator.db`, made on first use, for this user only. */
export function sqliteEngine(dataDir: string, { onOpen }: SqliteOptions = {}): Engine {
	const path = join(dataDir, SQLITE_FILE);
	let openedInode: number | undefined;
	return {
		name: "sqlite",
		async open() {
			// Only at the start may it be missing: later a new one would hide that the old one went.
			if (openedInode === undefined) makeFile(dataDir, path);
			const database = await openFile(path);
			onOpen?.(database);
			openedInode = statSync(path).ino;
			return new Kysely<Tables>({
				dialect: new PatientDialect(database),
			});
		},
		// A file that was moved away goes on taking writes, which nobody would find again.
		isCurrent: () => statSync(path).ino === openedInode,
	};
}

function makeFile(dataDir: string, path: string): void {
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	try {
		// The files beside it take over its mode.
		closeSync(openSync(path, "wx", 0o600));
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
	}
}

/** Even to turn to a log for writing ahead takes waiting, where processes start at once on a new file. */
function openFile(path: string): Promise<DatabaseSync> {
	return whenFree(() => {
		const database = new DatabaseSync(path, { timeout: BUSY_MS });
		try {
			database.exec(PRAGMAS);
			return database;
		} catch (error) {
			database.close();
			throw error;
		}
	});
}
