import { monthsBetween } from "./dates.ts";
import { hasSurePhone } from "./reach.ts";
import type { Service } from "./service.ts";

/** What the score of an entry is made of, in the order in which editors read it. */
export const QUALITY_PARTS = [
	"wayIn",
	"phoneOrForm",
	"whoItIsFor",
	"area",
	"cost",
	"freshness",
	"sources",
	"conflicts",
	"plainWords",
] as const;

export type QualityPart = (typeof QUALITY_PARTS)[number];

/** How good an entry is, each part from 0 to 1; a part that does not apply to it is left out. */
export interface Quality {
	/** The mean of the parts that apply, 0 to 1. */
	total: number;
	parts: Partial<Record<QualityPart, number>>;
}

const FRESH_MONTHS = 6;
const OLD_MONTHS = 24;
const ENOUGH_SOURCES = 2;
/** Each thing that sources say differently takes this much. */
const A_CONFLICT = 0.5;
/** Words of a sentence that people of 10 read with ease; more is too long for the score. */
const MOST_WORDS = 20;

/**
 * The score of an entry on a day (`YYYY-MM-DD`). For editors and for the order of
 * services; never shown to residents as a number.
 */
export function qualityOf(service: Service, today: string): Quality {
	const isOver = service.status.is === "ended";
	const all: Record<QualityPart, number | undefined> = {
		wayIn: isOver ? undefined : Number(service.hasWayIn),
		phoneOrForm: isOver ? undefined : phoneOrForm(service),
		whoItIsFor: isOver ? undefined : { stated: 1, partly: 0.5, "not-found": 0 }[service.rules],
		area: Number(service.districts.length > 0),
		cost: isOver ? undefined : Number(service.cost !== undefined),
		freshness: freshness(service.newestSource, today),
		sources: Math.min(1, service.sources.length / ENOUGH_SOURCES),
		conflicts: Math.max(0, 1 - service.conflicts.length * A_CONFLICT),
		plainWords: plainWords([
			service.summary,
			service.whoItsFor,
			service.referral?.how,
			service.referral?.next,
			...service.whatYouGet,
		]),
	};
	const parts = Object.fromEntries(
		Object.entries(all).filter(([, value]) => value !== undefined),
	) as Quality["parts"];
	const values = Object.values(parts);
	return { total: values.reduce((sum, value) => sum + value, 0) / values.length, parts };
}

/** 1 for a number that is sure or a form of theirs, half for a number that may be old. */
function phoneOrForm(service: Service): number {
	const { contact, referral } = service;
	if (hasSurePhone(service)) return 1;
	if (referral?.takes === "their-form" || referral?.routes.includes("online-form")) return 1;
	return contact.phones.length > 0 ? 0.5 : 0;
}

/**
 * Full for 6 months, then falling evenly to 0 at 2 years.
 *
 * @param newest - the day of the newest source; undefined where none is dated, which counts as old
 */
export function freshness(newest: string | undefined, today: string): number {
	if (newest === undefined) return 0;
	const months = monthsBetween(newest, today);
	return Math.min(1, Math.max(0, (OLD_MONTHS - months) / (OLD_MONTHS - FRESH_MONTHS)));
}

/** The share of sentences that are short enough. */
function plainWords(texts: readonly (string | undefined)[]): number {
	const sentences = texts
		.flatMap((text) => text?.split(/(?<=[.!?])\s+/) ?? [])
		.filter((sentence) => sentence !== "");
	const short = sentences.filter((sentence) => sentence.split(/\s+/).length <= MOST_WORDS);
	return sentences.length === 0 ? 1 : short.length / sentences.length;
}
