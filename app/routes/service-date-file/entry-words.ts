import type { i18n as I18n } from "i18next";
import type { AgreedDate } from "#app/domain/agreed-date/agreed-date.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import { isolated } from "#app/i18n/isolate.ts";

interface EntryWordsInput {
	service: Pick<Service, "name" | "contact" | "referral" | "cost">;
	agreed: AgreedDate;
	/** A calendar is often shared: the entry then says what to do, and not with whom. */
	isNeutral: boolean;
	/** Whole address of the service's page. */
	page: string;
	i18n: I18n;
}

/**
 * What a calendar's entry says: whom to ring or where to go, and what to ask. Nothing of the person is in it.
 * Numbers that we are not sure of say so.
 */
export function entryWords({ service, agreed, isNeutral, page, i18n }: EntryWordsInput) {
	const t = i18n.getFixedT(i18n.language);
	const { what } = agreed;
	if (isNeutral) return { summary: t(`take:entry.neutral.${what}`) };
	const english = (text: string) => isolated(text, i18n.dir());
	const { phones, address } = service.contact;
	const lines = [
		...phones.flatMap(({ number, for: whom, hours, sure }) => [
			`${t("services:phone")}: ${english(number)}${whom ? ` (${english(whom)})` : ""}`,
			...(sure ? [] : [t("services:unsure")]),
			...(hours ? [`${t("plan:line.hours")} ${english(hours)}`] : []),
		]),
		...(address ? [`${t("services:address")}: ${english(address.text)}`] : []),
		...(service.referral?.how ? [english(service.referral.how)] : []),
		"",
		t("take:entry.ask"),
		...toAsk(service).map((question) => `- ${t(`take:entry.questions.${question}`)}`),
		"",
		`${t("take:entry.page")} ${page}`,
	];
	return {
		summary: t(`take:entry.${what}`, { name: english(service.name) }),
		description: lines.join("\n"),
	};
}

/** What is worth asking: whether it is right for them always, the rest where no source says it. */
function toAsk({ cost, referral }: EntryWordsInput["service"]): string[] {
	return ["right", ...(cost ? [] : ["cost"]), ...(referral?.next ? [] : ["next"])];
}
