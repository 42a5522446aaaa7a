import { writtenLeaves } from "#app/domain/conditions/written-leaves.ts";
import type { ContentProblem } from "./problem.ts";
import type { WrittenService } from "./service.schema.ts";

/** A text of an entry and the way to it. */
export interface EntryText {
	path: ContentProblem["path"];
	text: string;
}

type Written = [path: EntryText["path"], text: string | undefined];

/** What an entry is about, in our words: the texts that may not be taken over from a source. */
export function mainTexts(entry: WrittenService): EntryText[] {
	const { summary, whatYouGet, whoItsFor, referral, exclusions } = entry;
	return present([
		[["summary"], summary],
		...whatYouGet.map((text, index): Written => [["whatYouGet", index], text]),
		[["whoItsFor"], whoItsFor],
		[["referral", "how"], referral?.how],
		[["referral", "next"], referral?.next],
		[["referral", "professional", "how"], referral?.professional?.how],
		[["referral", "waitTime", "says"], referral?.waitTime?.says],
		...(referral?.ready?.items ?? []).map(
			(text, index): Written => [["referral", "ready", "items", index], text],
		),
		...exclusions.map(({ says }, index): Written => [["exclusions", index, "says"], says]),
	]);
}

/** Every text of an entry that we wrote and a resident reads; names and titles are others' words. */
export function ourTexts(entry: WrittenService): EntryText[] {
	const { contact, cost, duration, status, venues, conflicts, sources } = entry;
	return [
		...mainTexts(entry),
		...present([
			...contact.phones.flatMap(({ hours, for: whom }, index): Written[] => [
				[["contact", "phones", index, "hours"], hours],
				[["contact", "phones", index, "for"], whom],
			]),
			[["contact", "url", "says"], contact.url?.says],
			[["cost", "says"], cost?.says],
			[["duration", "says"], duration?.says],
			...venues.map(({ sessions }, index): Written => [["venues", index, "sessions"], sessions]),
			[["status", "note"], status.note],
			...conflicts.flatMap(({ values }, index) =>
				values.map(({ says }, at): Written => [["conflicts", index, "values", at, "says"], says]),
			),
			...sources.map(({ says }, index): Written => [["sources", index, "says"], says]),
			...(["eligibility", "suits"] as const).flatMap((field) =>
				entry[field] === undefined ? [] : askLines(entry[field], field),
			),
		]),
	];
}

function askLines(condition: NonNullable<WrittenService["suits"]>, field: string): Written[] {
	return [...writtenLeaves(condition, [field])].flatMap(([path, leaf]): Written[] =>
		"ask" in leaf ? [[[...path, "ask"], leaf.ask]] : [],
	);
}

function present(written: readonly Written[]): EntryText[] {
	return written.flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a text; an item of a list is one, with or without a full stop. */
export function sentencesOf(text: string): string[] {
	return [...sentences.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
}
