// npm run diff:catalogue -- <git ref>: what changed for residents since then, and whose plan gains or loses what.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import { diffCatalogues } from "#app/domain/catalogue/catalogue-diff.ts";
import { ENGLAND } from "#app/domain/catalogue/england.ts";
import { ELSEWHERE } from "#app/domain/facts/fact-values.ts";
import { diffPlans } from "#app/domain/proof/plan-diff.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { today as todayNow } from "#app/server/clock.server.ts";
import { contentVersions } from "#app/server/content-versions.server.ts";
import { repositoryPath } from "#app/server/repository-root.server.ts";
import { commandLine, dayArgument, refuse, wholeNumber } from "./arguments.ts";
import { entryLines } from "./diff-entries.ts";
import { peopleLines } from "./diff-people.ts";

const USAGE =
	"npm run -s diff:catalogue -- <branch, tag or commit> [--walks 5000] [--today 2026-11-21] [--seed 20261121]";

const { ref, values } = readArguments();
const today = dayArgument(values.today, todayNow());
const walks = wholeNumber("walks", values.walks, 1, 1_000_000);
const seed = wholeNumber("seed", values.seed, 0, 2 ** 32);
const spare = mkdtempSync(join(tmpdir(), "escalator-diff-"));
process.on("exit", () => rmSync(spare, { recursive: true, force: true }));
process.once("SIGINT", () => process.exit(130));
// Whoever reads may stop early, as `| head` does.
process.stdout.on("error", () => process.exit());

const versions = contentVersions(ref, repositoryPath(), spare);
if (!versions.ok) refuse(versions.says);
const { before, after, around, replaced } = versions;
const names = { before: namesIn(before.catalogue), after: namesIn(after.catalogue) };
const entries = diffCatalogues(before.catalogue, after.catalogue);

const many = entries.length === 1 ? "1 entry" : `${entries.length} entries`;
console.log(
	`What changed for residents since ${ref}: ${entries.length === 0 ? "nothing" : many}\n`,
);
for (const entry of entries) console.log(`${entryLines(entry, names).join("\n")}\n`);
for (const file of around) console.log(`${file} changed too, and plans hang on it.\n`);
for (const file of replaced)
	console.log(`${file} of that time cannot be read any more: both sides use the one of today.\n`);

console.log(
	`What it does to ${walks.toLocaleString("en-GB")} generated residents (${today}, seed ${seed})\n`,
);
const barrier = (id: string) => wordsIn("en").t(`barriers:${id}.name`);
const service = (id: string) => after.catalogue.byId.get(id)?.name ?? names.before.service(id);
const diff = diffPlans(before.on(today), after.on(today), walks, seed);
for (const line of peopleLines(diff, { ...names.after, service, barrier })) console.log(line);

function namesIn({ region, byId }: Catalogue) {
	const places = new Map(region.districts.map(({ id, name }) => [id, name]));
	places.set(ENGLAND, "all England").set(ELSEWHERE, "outside the region");
	return {
		place: (id: string) => places.get(id) ?? id,
		service: (id: string) => byId.get(id)?.name ?? id,
	};
}

function readArguments() {
	const options = {
		today: { type: "string" },
		walks: { type: "string", default: "5000" },
		seed: { type: "string", default: "20261121" },
		silent: { type: "boolean", short: "s" },
	} as const;
	const { values, positionals } = commandLine({ allowPositionals: true, options }, USAGE);
	const [first, ...more] = positionals;
	if (first !== undefined && more.length === 0) return { ref: first, values };
	return refuse(`This is not how to ask. ${USAGE}`);
}
