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

const { text, rows } = await readAll();
write(path, text);
console.log(
	`${rows} rows are in ${path}. Keep the pepper too (PEPPER, or the file in DATA_DIR), and not in the same place: the saved plans open only with it.`,
);
await store().close();

async function readAll() {
	try {
		return await backUp(store(), today());
	} catch (error) {
		return refuse(
			error instanceof StoreTrouble ? `${error.message} (${error.code})` : String(error),
		);
	}
}

function write(path: string, text: string): void {
	let file: number | undefined;
	try {
		file = openSync(path, "wx", 0o600);
		writeFileSync(file, text);
		fsyncSync(file);
		closeSync(file);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : "unknown";
		if (code === "EEXIST") refuse(`${path} is there already.`);
		// Half a back-up looks like a whole one.
		if (file !== undefined) rmSync(path, { force: true });
		refuse(`${path} cannot be written (${code}).`);
	}
}
