import { firstNumber } from "#app/domain/catalogue/service-card.ts";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import {
	RECORD_KINDS,
	type Recorded,
	type RecordKind,
	recordLine,
} from "#app/domain/referral/record-line.ts";
import type { PlanView } from "#app/domain/triage/plan-view.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { FALLBACK } from "#app/i18n/languages.ts";
import type { Judged } from "./desk-line-words.ts";

/** What no record says by itself: a record is read by many, and a partner may read a patient's. */
const LEFT_OUT: readonly Barrier[] = ["domestic-abuse", "convictions", "substance-use"];

/**
 * The lines to copy into a record, by kind; in English, as the records are.
 *
 * @param ids - what goes into them
 * @param isChosen - whether the adviser picked those with the client
 */
export function deskRecords(
	ids: readonly string[],
	isChosen: boolean,
	judged: ReadonlyMap<string, Judged>,
	{ answers, day, receipt, places }: Pick<PlanView, "answers" | "day" | "receipt" | "places">,
): Record<RecordKind, string> {
	const { t } = wordsIn(FALLBACK);
	const place = places[answers.area ?? ""];
	const services = ids.flatMap((id): Recorded["services"] => {
		const one = judged.get(id);
		if (one === undefined) return [];
		const phone = firstNumber(one.service);
		return [
			{
				name: one.service.name,
				helpsWith: one.for
					.filter((barrier) => !LEFT_OUT.includes(barrier))
					.map((barrier) => t(`barriers:${barrier}.people`)),
				place: one.service.districts.includes(answers.area ?? "") ? place : undefined,
				verdict: one.reason.verdict,
				phone: phone?.sure ? phone.number : undefined,
			},
		];
	});
	const lines = RECORD_KINDS.map((kind) => [
		kind,
		recordLine(kind, { day, services, isChosen, receipt }, t("name")),
	]);
	return Object.fromEntries(lines);
}
