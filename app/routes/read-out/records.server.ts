import type { Phone } from "#app/domain/catalogue/service.schema.ts";
import { type Recorded, type RecordKind, recordLine } from "#app/domain/referral/record-line.ts";
import { writeReceipt } from "#app/domain/triage/receipt.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { FALLBACK } from "#app/i18n/languages.ts";
import { today } from "#app/server/clock.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";

const KINDS = ["gp-referred", "gp-declined"] as const satisfies readonly RecordKind[];

/** What a surgery's record says of one service that was read out: nothing is known of whom it is for. */
export function readOutRecords(name: string, number: Pick<Phone, "number" | "sure"> | undefined) {
	const { catalogue, rules } = getNavigator();
	const day = today();
	const recorded: Recorded = {
		day,
		services: [
			{
				name,
				helpsWith: [],
				place: undefined,
				verdict: "unknown",
				phone: number?.sure ? number.number : undefined,
			},
		],
		isChosen: true,
		receipt: writeReceipt({ day, catalogue: catalogue.version, rules }),
	};
	const site = wordsIn(FALLBACK).t("name");
	return KINDS.map((kind) => ({ kind, text: recordLine(kind, recorded, site) }));
}
