import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import { checkContacts } from "#app/domain/catalogue/check-contacts.ts";
import { checkCopied } from "#app/domain/catalogue/check-copied.ts";
import { checkDay } from "#app/domain/catalogue/check-day.ts";
import type { EntryFile } from "#app/domain/catalogue/check-references.ts";
import { checkRelations } from "#app/domain/catalogue/check-relations.ts";
import { checkStatus } from "#app/domain/catalogue/check-status.ts";
import { checkWords } from "#app/domain/catalogue/check-words.ts";
import type { ContentProblem } from "#app/domain/catalogue/problem.ts";
import { missingEntries } from "#app/domain/catalogue/provision.schema.ts";
import type { CheckData } from "#app/server/check-data.server.ts";
import { checkReadingAge } from "./check-reading-age.ts";
import { contentReport } from "./content-report.ts";

/**
 * What is wrong with content that reads, and the report on it. None of this
 * keeps the server from starting: it costs time, needs what was gathered, or
 * turns on the day.
 *
 * @param today - `YYYY-MM-DD`, the day the content is seen on
 * @param latest - the last day on which anybody can have looked: the real one, where that is later
 */
export function checkAllContent(
	{ catalogue, entries }: { catalogue: Catalogue; entries: readonly EntryFile[] },
	{ words, provision }: CheckData,
	today: string,
	latest = today,
): { problems: ContentProblem[]; report: string } {
	const reading = checkReadingAge(entries, catalogue.region, words.notCounted);
	const problems = [
		...checkRelations(entries),
		...checkStatus(entries),
		...checkDay(entries, today, latest),
		...checkWords(entries, words),
		...reading.problems,
		...checkCopied(entries, provision),
		...checkContacts(entries, catalogue.crisis, provision),
	];
	const report = contentReport({
		catalogue,
		today,
		reading,
		notCounted: words.notCounted,
		missing: missingEntries(
			entries.map(({ entry }) => entry),
			provision,
		),
		gathered: provision.records.size,
	});
	return { problems, report };
}
