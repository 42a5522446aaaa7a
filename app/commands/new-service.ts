// npm run new:service: asks for a name and an id and writes the file of a new entry from the template.
// -- --id harbour-start --name "Harbour Start" asks nothing.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import {
	idFromName,
	idProblem,
	nameProblem,
	newServiceText,
	SERVICE_TEMPLATE_FILE,
} from "#app/domain/catalogue/new-service.ts";
import { today } from "#app/server/clock.server.ts";
import { readContent } from "#app/server/content-reader.server.ts";
import { inOneLine } from "#app/server/navigator.server.ts";
import { repositoryPath } from "#app/server/repository-root.server.ts";
import { commandLine, refuse } from "./arguments.ts";

const USAGE = 'npm run new:service -- --id harbour-start --name "Harbour Start"';

const before = readContent(repositoryPath("content"));
const merged = before.ok ? before.catalogue.merged : undefined;
const files = readdirSync(repositoryPath("content/services")).map((name) =>
	name.replace(/\.yaml$/, ""),
);
const problemOfId = (id: string) => idProblem(id, files, merged);

const { id, name } = await readArguments();
const problem = nameProblem(name) ?? problemOfId(id);
if (problem !== undefined) refuse(`${problem} ${USAGE}`);

const file = `content/services/${id}.yaml`;
const template = readFileSync(repositoryPath(SERVICE_TEMPLATE_FILE), "utf8");
try {
	writeFileSync(repositoryPath(file), newServiceText(template, { id, name, today: today() }), {
		flag: "wx",
	});
} catch {
	refuse(`${file} cannot be written. Is it there already, and may you write in that folder?`);
}
console.log(`${file} is made. Open it and fill in what stands empty:`);
const after = readContent(repositoryPath("content"));
for (const left of after.ok ? [] : after.problems.filter((one) => one.file === file))
	console.log(`- ${inOneLine(left)}`);
console.log(
	`Until then npm run check:content says so, and the site does not start.\nTo see it as residents will: npm run preview -- ${id}`,
);

async function readArguments(): Promise<{ id: string; name: string }> {
	const options = { id: { type: "string" }, name: { type: "string" } } as const;
	const given = commandLine({ options }, USAGE).values;
	const { id, name } = given;
	if (id !== undefined && name !== undefined) return { id, name };
	if (!process.stdin.isTTY) return refuse(`A new entry needs an id and a name. ${USAGE}`);
	return askFor(given);
}

/** Asks on the terminal for what was not given, again until it can be used. */
async function askFor(given: { id?: string | undefined; name?: string | undefined }) {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	terminal.on("close", () => process.exit(130));
	const ask = async (question: string, otherwise: string, wrong: typeof nameProblem) => {
		for (;;) {
			const said = (await terminal.question(question)).trim() || otherwise;
			const says = wrong(said);
			if (says === undefined) return said;
			console.log(says);
		}
	};
	const name = given.name ?? (await ask("What is the service called? ", "", nameProblem));
	const fromName = idFromName(name);
	const hint = fromName === "" ? "" : ` (press Enter for ${fromName})`;
	const id = given.id ?? (await ask(`What is its id${hint}? `, fromName, problemOfId));
	terminal.removeAllListeners("close").close();
	return { id, name };
}
