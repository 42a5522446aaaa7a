// npm run backup -- <file>: all that the database holds, into a file that must not be there yet. Works while the service runs.
import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from "node:fs";
import { today } from "#app/server/clock.server.ts";
import { backUp } from "#app/server/store/backup.server.ts";
import { store } from "#app/server/store/current-store.server.ts";
import { StoreTrouble } from "#app/server/store/trouble.server.ts";
import { commandLine, refuse } from "./arguments.ts";

const USAGE = "npm run backup -- <file>";
const { positionals } = commandLine({ allowPositionals: true, options: {} }, USAGE);
const [path] = positionals;
if (path === undefined || positionals.length > 1) refuse(`This is not how to ask. ${USAGE}`);

const file = create(path);
try {
	const { rows } = await backUp(store(), today(), writeLine);
	fsyncSync(file);
	closeSync(file);
	console.log(
		`${rows} rows are in ${path}. Keep the pepper too (PEPPER, or the file in DATA_DIR), and not in the same place: the saved plans open only with it.`,
	);
	await store().close();
} catch (error) {
	// Half a back-up looks like a whole one.
	rmSync(path, { force: true });
	if (error instanceof StoreTrouble) refuse(`${error.message} (${error.code})`);
	refuse(`${path} cannot be written (${error instanceof Error ? error.message : ""}).`);
}

/** A full disk here is not the database's: its code must not look like one of those. */
function writeLine(line: string): void {
	try {
		writeFileSync(file, line);
	} catch (error) {
		throw new Error(codeOf(error));
	}
}

function create(path: string): number {
	try {
		return openSync(path, "wx", 0o600);
	} catch (error) {
		const code = codeOf(error);
		return refuse(
			code === "EEXIST" ? `${path} is there already.` : `${path} cannot be written (${code}).`,
		);
	}
}

function codeOf(error: unknown): string {
	return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
