import { firstNumber } from "#app/domain/catalogue/service-card.ts";
import type { Person } from "#app/domain/facts/person.ts";
import {
	RECORD_KINDS,
	type Recorded,
	type RecordKind,
	recordLine,
} from "#app/domain/referral/record-line.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { FALLBACK } from "#app/i18n/languages.ts";
import type { Judged } from "./desk-line-words.ts";

/** The lines to copy into a record, by kind; in English, as the records are. */
export function deskRecords(
	ids: readonly string[],
	judged: ReadonlyMap<string, Judged>,
	{ answers }: Person,
	{ day, receipt, places }: { day: string; receipt: string; places: Record<string, string> },
): Record<RecordKind, string> {
	const { t } = wordsIn(FALLBACK);
	const place = places[answers.area ?? ""];
	const services = ids.flatMap((id): Recorded["services"] => {
		const one = judged.get(id);
		if (one === undefined || one.reason.verdict === "no") return [];
		return [
			{
				name: one.service.name,
				helpsWith: one.for.map((barrier) => t(`barriers:${barrier}.people`)),
				place: one.service.districts.includes(answers.area ?? "") ? place : undefined,
				verdict: one.reason.verdict,
				phone: firstNumber(one.service)?.number,
			},
		];
	});
	const lines = RECORD_KINDS.map((kind) => [
		kind,
		recordLine(kind, { day, services, receipt }, t("name")),
	]);
	return Object.fromEntries(lines);
}
