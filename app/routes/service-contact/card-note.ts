import type { i18n as I18n } from "i18next";
import type { Service } from "#app/domain/catalogue/service.ts";
import { lastSource } from "#app/domain/catalogue/trust.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { isolated } from "#app/i18n/isolate.ts";

/**
 * The note on a contact card, line by line: what it is, when its numbers are answered, what to check first, and
 * where that is from.
 *
 * @param page - whole address of the service's page
 * @param isPrivate - somebody may not want it to be seen: it then begins with who may see it, which a phone shows before
 * it keeps the card
 */
export function cardNote(
	service: Service,
	{ page, isPrivate, i18n }: { page: string; isPrivate: boolean; i18n: I18n },
): string[] {
	const t = i18n.getFixedT(i18n.language);
	const english = (text: string) => isolated(text, i18n.dir());
	const { phones, email } = service.contact;
	const read = lastSource(service);
	return [
		...(isPrivate ? [t("take:card.seen")] : []),
		english(service.summary),
		...(service.status.is === "open"
			? []
			: [t("common:sentence", { text: t(`services:status.${service.status.is}`) })]),
		...phones.flatMap(({ number, for: whom, hours, textphone, sure }) => [
			...(sure ? [] : [t("take:card.checkFirst", { what: english(number) })]),
			...(whom ? [`${english(number)}: ${english(whom)}`] : []),
			...(hours ? [`${english(number)}: ${english(hours)}`] : []),
			...(textphone ? [`${t("services:textphone")}: ${english(textphone)}`] : []),
		]),
		...(email && !email.sure ? [t("take:card.checkFirst", { what: english(email.address) })] : []),
		...(read
			? [
					t("take:card.source", {
						title: english(read.source.publisher ?? read.source.title),
						date: dateWords(read.read, i18n.language),
					}),
				]
			: []),
		`${t("take:entry.page")} ${page}`,
	];
}
