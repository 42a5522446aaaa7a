// npm run restore -- <file>: puts a back-up into an empty database; with --replace into one that is thrown away first.
import { createReadStream } from "node:fs";
import { env } from "#app/server/env.server.ts";
import { checkPeppers } from "#app/server/saved-plans/check-peppers.server.ts";
import { loadPeppers } from "#app/server/sealing/pepper.server.ts";
import { StartupError } from "#app/server/startup-error.server.ts";
import { store } from "#app/server/store/current-store.server.ts";
import { NotRestored, restore } from "#app/server/store/restore.server.ts";
import { StoreTrouble } from "#app/server/store/trouble.server.ts";
import { commandLine, refuse } from "./arguments.ts";

const USAGE = "npm run restore -- <file> [--replace]";
const { positionals, values } = commandLine(
	{ allowPositionals: true, options: { replace: { type: "boolean" } } },
	USAGE,
);
const [path] = positionals;
if (path === undefined || positionals.length > 1) refuse(`This is not how to ask. ${USAGE}`);

const { rows } = await putBack(path);
console.log(`${rows} rows are back.`);
await warnOfPepper();
await store().close();

async function putBack(path: string) {
	try {
		return await restore(store(), () => linesOf(path), { replace: values.replace });
	} catch (error) {
		if (error instanceof NotRestored) return refuse(error.message);
		if (error instanceof StoreTrouble) return refuse(`${error.message} (${error.code})`);
		throw error;
	}
}

/** Line by line: node:readline would also end one at signs that stand within words. */
async function* linesOf(path: string): AsyncGenerator<string> {
	let rest = "";
	for await (const chunk of open(path)) {
		const lines = `${rest}${chunk}`.split("\n");
		rest = lines.pop() ?? "";
		yield* lines;
	}
	if (rest !== "") yield rest;
}

async function* open(path: string): AsyncGenerator<string> {
	try {
		yield* createReadStream(path, "utf8");
	} catch {
		refuse(`${path} cannot be read.`);
	}
}

/** The rows are safe; but whoever restores wants to know now that the pepper is missing, not at the next start. */
async function warnOfPepper(): Promise<void> {
	try {
		await checkPeppers(store(), loadPeppers(env()));
	} catch (error) {
		if (error instanceof StartupError) console.error(error.message);
		else throw error;
	}
}
