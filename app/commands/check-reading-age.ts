import type { EntryFile } from "#app/domain/catalogue/check-references.ts";
import { namesOf } from "#app/domain/catalogue/check-words.ts";
import { ourTexts, sentencesOf } from "#app/domain/catalogue/entry-texts.ts";
import type { ContentProblem } from "#app/domain/catalogue/problem.ts";
import type { Region } from "#app/domain/catalogue/region.schema.ts";
import { type Readability, readability } from "./readability.ts";

/** What SERVICE-STANDARDS section 5 asks of a page, and of all pages together. */
const MOST = { grade: 8, meanGrade: 6, smog: 9, smogFrom: 30, words: 15 };
/** When something is open is no sentence. */
const NO_SENTENCE = ["hours", "sessions"];

/** How hard the entries are to read, the hardest first. */
export interface ReadingAge {
	problems: ContentProblem[];
	/** The mean grade of the entries. */
	grade: number;
	hardest: { id: string; grade: number }[];
}

/** @param notCounted - names of `content/words.yaml` that are left out, with those of the entry and the region */
export function checkReadingAge(
	entries: readonly EntryFile[],
	region: Region,
	notCounted: readonly string[],
): ReadingAge {
	const places = [
		...region.districts.map(({ name }) => name),
		...Object.values(region.upperTiers),
		...Object.values(region.groups),
	];
	const measured = entries.map(({ file, entry }) => {
		const names = [...namesOf(entry), ...places, ...notCounted].toSorted(
			(a, b) => b.length - a.length,
		);
		const sentences = ourTexts(entry)
			.filter(({ path }) => !NO_SENTENCE.includes(String(path.at(-1))))
			.flatMap(({ text }) => sentencesOf(text));
		return { file, id: entry.id, ...readability(sentences, names) };
	});
	const grade = measured.reduce((sum, each) => sum + each.grade, 0) / measured.length;
	const problems = measured.flatMap(({ file, ...measures }) =>
		tooHard(measures).map((says): ContentProblem => ({ file, path: [], says })),
	);
	if (grade > MOST.meanGrade) {
		const says = `All entries together read at grade ${grade.toFixed(1)}, ${MOST.meanGrade} at most.`;
		problems.push({ file: measured[0]?.file ?? "content", path: [], says });
	}
	return {
		problems,
		grade,
		hardest: measured.toSorted((a, b) => b.grade - a.grade || (a.id < b.id ? -1 : 1)),
	};
}

function tooHard({ grade, smog, sentences, mean }: Readability): string[] {
	const shorter = "Use shorter words and shorter sentences.";
	const found: string[] = [];
	if (grade > MOST.grade) {
		found.push(`This reads at grade ${grade.toFixed(1)}, ${MOST.grade} at most. ${shorter}`);
	}
	if (mean > MOST.words) {
		found.push(`Sentences have ${mean.toFixed(1)} words, ${MOST.words} at most. ${shorter}`);
	}
	if (sentences >= MOST.smogFrom && smog > MOST.smog) {
		found.push(`SMOG is ${smog.toFixed(1)}, ${MOST.smog} at most: too many long words. ${shorter}`);
	}
	return found;
}
