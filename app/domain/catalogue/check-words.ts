import type { EntryFile } from "./check-references.ts";
import { ourTexts, sentencesOf } from "./entry-texts.ts";
import type { ContentProblem } from "./problem.ts";
import type { WrittenService } from "./service.schema.ts";
import type { Words } from "./words.schema.ts";

/** Words of a sentence; more is too long for somebody of 9 to 11. */
const MOST_WORDS = 25;

/** Words of `content/words.yaml` and sentences that are too long, in what we wrote ourselves. */
export function checkWords(entries: readonly EntryFile[], words: Words): ContentProblem[] {
	const banned = bannedWords(words);
	return entries.flatMap(({ file, entry }) =>
		ourTexts(entry).flatMap(({ path, text }) => {
			const problems: ContentProblem[] = [];
			for (const [found] of withoutNames(text, namesOf(entry))
				.replaceAll("’", "'")
				.matchAll(banned)) {
				problems.push({
					file,
					path,
					says: `"${found}" puts people off. Say it in an everyday word.`,
				});
			}
			for (const sentence of sentencesOf(text)) {
				const count = sentence.split(/\s+/).length;
				if (count <= MOST_WORDS) continue;
				const says = `A sentence of ${count} words, ${MOST_WORDS} at most. Make two of: "${sentence}"`;
				problems.push({ file, path, says });
			}
			return problems;
		}),
	);
}

/** What an entry and those behind it are called, longest first, since one name may hold another. */
export function namesOf(entry: WrittenService): string[] {
	const { name, alsoKnownAs, provider, funder, sources } = entry;
	const others = sources.flatMap(({ title, publisher }) => [title, publisher]);
	return [name, ...alsoKnownAs, provider, funder, ...others]
		.filter((each) => each !== undefined)
		.toSorted((a, b) => b.length - a.length);
}

/** A text with names taken out. @param names - longest first */
export function withoutNames(text: string, names: readonly string[]): string {
	return names.reduce((left, name) => left.replaceAll(name, " "), text);
}

function bannedWords({ banned, shortened }: Words): RegExp {
	const literal = (text: string) => RegExp.escape(text);
	const whole = banned.map((word) =>
		word.endsWith("*") ? `${literal(word.slice(0, -1))}\\p{L}*` : literal(word),
	);
	const ends = shortened.map((end) => `\\p{L}+${literal(end)}`);
	return new RegExp(`(?<![\\p{L}\\d])(?:${[...whole, ...ends].join("|")})(?![\\p{L}\\d])`, "giu");
}
