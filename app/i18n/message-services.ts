import type { TFunction } from "i18next";
import type { ServiceCard } from "#app/domain/catalogue/service-card.ts";
import type { Line, Words } from "#app/domain/messages/letter.ts";
import type { SavedLine } from "#app/domain/saved-plans/saved-plan.schema.ts";
import { isolated } from "./isolate.ts";
import { askWords } from "./reason-words.ts";

interface ServiceWords {
	t: TFunction;
	dir: "ltr" | "rtl";
	/** The address of this service. */
	address: string;
	/** Whom to ask where no contact was found. */
	ask: ServiceCard | undefined;
}

const english = (says: string): Words => ({ says, isEnglish: true });

/** Whether a line has a number that a source is sure of. */
export function isSure({ service }: SavedLine): boolean {
	return service.phone?.sure === true;
}

/** Whether a name and a number say enough of a line: nothing is to be checked before. */
export function needsNoWords(line: SavedLine): boolean {
	return isSure(line) && !line.isStale && !mustAsk(line);
}

/** What a text message says behind a number that is not to be rung without more ado. */
export function shortWarnings(line: SavedLine, t: TFunction): Words[] {
	return [
		...(line.isStale ? [{ says: t("messages:text.stale") }] : []),
		...(mustAsk(line) ? [{ says: t("messages:text.ask") }] : []),
	];
}

function mustAsk({ verdict, asks }: SavedLine): boolean {
	return verdict === "unknown" || asks.length > 0;
}

/** A service in a text message: its name and its number. */
export function shortService(name: string, number: string): Line {
	return [
		{ says: `${name}:`, isEnglish: true },
		{ says: number, isFigures: true },
	];
}

/**
 * A line of a plan in an e-mail: what it is called, what to ask, and how to reach it. Why it is there stands nowhere, nor
 * what the service is: "for people who have been in prison" says as much. Its page does, and the name leads there.
 */
export function serviceBlock(line: SavedLine, words: ServiceWords): Line[] {
	const { service, isStale } = line;
	const { t } = words;
	return [
		[
			{
				...english(service.name),
				isStrong: true,
				href: `${words.address}/services/${service.id}`,
			},
		],
		...asks(line, words),
		...wayIn(service, words),
		...(isStale ? [[{ says: t("plan:line.stale") }]] : []),
	];
}

function asks(line: SavedLine, { t }: ServiceWords): Line[] {
	if (!mustAsk(line)) return [];
	const { service, asks } = line;
	const open = asks.map((leaf) => ({ leaf, verdict: "unknown" as const, fact: null, ask: null }));
	const context = { t, answers: {}, placeName: (id: string) => id, status: service.status };
	return [
		[{ says: t("plan:verdict.unknown"), isStrong: true }],
		...askWords(open, context).flatMap(({ says, quoted, say }): Line[] => [
			quoted === undefined ? [{ says }] : [{ says }, english(quoted)],
			...(say === undefined ? [] : [[{ says: t("plan:line.say") }, english(say)]]),
		]),
	];
}

function wayIn(service: ServiceCard, { t, dir, ask }: ServiceWords): Line[] {
	const { phone, how, email, address, url } = service;
	if (!service.hasWayIn) {
		const number = ask?.phone ? [figures(ask.phone.number)] : [];
		const says = ask
			? t("plan:line.do.none", { name: isolated(ask.name, dir) })
			: t("plan:line.do.noneAtAll");
		return [[{ says }, ...number]];
	}
	const site: Line[] = url ? [[{ says: url, href: url, isFigures: true }]] : [];
	if (phone) {
		const whom = phone.for === undefined ? [] : [[english(phone.for)]];
		const hours = phone.hours === undefined ? [] : [[opening(t), english(phone.hours)]];
		const call = { says: phone.sure ? t("plan:line.do.sure") : t("plan:line.do.unsure") };
		return [[call, figures(phone.number)], ...whom, ...hours, ...site];
	}
	return [
		...(how ? [[{ says: t("plan:line.do.how") }, english(how)]] : []),
		...(email ? [mailLine(email, t)] : []),
		...(address ? [[{ says: t("plan:line.do.visit") }, english(address)]] : []),
		...site,
	];
}

function opening(t: TFunction): Words {
	return { says: t("plan:line.hours") };
}

function figures(number: string): Words {
	const href = `tel:${number.replaceAll(" ", "")}`;
	return { says: number, isFigures: true, isStrong: true, href };
}

function mailLine({ address, sure }: NonNullable<ServiceCard["email"]>, t: TFunction): Line {
	const says = sure ? t("plan:line.do.email") : t("services:unsureMail");
	return [{ says }, { says: address, isFigures: true, href: `mailto:${address}` }];
}
