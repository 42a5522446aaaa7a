import type { TFunction } from "i18next";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { dateWords } from "./dates.ts";
import { type RuleWords, ruleWords } from "./rule-words.ts";
import { whereWords } from "./where-words.ts";

interface Naming {
	/** The name of a district. */
	placeOf: (id: string) => string;
	/** The name of a service. */
	nameOf: (id: string) => string;
}

/**
 * The page of a service as plain text in English, in the page's own words and
 * order, for somebody who edits it: heading, then what stands under it.
 */
export function serviceText(service: ServicePage, t: TFunction, naming: Naming): string[] {
	return [
		service.name,
		...(service.alsoKnownAs.length > 0
			? [`${t("services:also")}: ${service.alsoKnownAs.join(", ")}`]
			: []),
		service.summary,
		...status(service, t),
		...under(t("services:how"), wayIn(service, t)),
		...under(t("services:get"), service.whatYouGet),
		...under(t("services:where"), [
			whereWords({ ...service, where: service.districts.map(naming.placeOf) }, t, "ltr"),
		]),
		...under(t("services:cost"), [service.cost?.says ?? t("services:costNone")]),
		...(service.duration ? under(t("services:duration"), [service.duration.says]) : []),
		...under(t("services:who"), [service.whoItsFor]),
		...under(t("services:rules"), rules(service, t, naming)),
		...(service.excluded.length > 0 ? under(t("wayin:excluded.title"), excluded(service, t)) : []),
		...(service.notTheSame.length > 0
			? under(
					t("services:notSame"),
					service.notTheSame.map(({ name, whoItsFor }) => `${name}: ${whoItsFor}`),
				)
			: []),
		...service.conflicts.flatMap(({ about, values }) =>
			under(`${t("services:conflicts")}: ${about}`, [
				...values.map(({ says }) => `- ${says}`),
				t("services:conflict.ask"),
			]),
		),
		...under(t("services:sources"), sources(service, t)),
		`${t("services:again", { date: dateWords(service.staleFrom, "en") })}`,
	];
}

function under(heading: string, lines: readonly string[]): string[] {
	return ["", heading, ...lines.map((line) => `  ${line}`)];
}

function status({ status, isStale, replacements }: ServicePage, t: TFunction): string[] {
	const { is, note } = status;
	const sentence = t("common:sentence", { text: t(`services:status.${is}`) });
	return under(t("services:status.title"), [
		note === undefined ? sentence : `${sentence} ${note}`,
		...replacements.map(({ id, name }) => `${t("services:status.replaced")} ${name} (${id})`),
		...(isStale ? [t("services:stale")] : []),
	]);
}

function wayIn({ contact, referral }: ServicePage, t: TFunction): string[] {
	const { phones, email, url, address } = contact;
	const lines = phones.flatMap(({ number, for: what, hours, textphone, sure }) => [
		`${t("services:phone")}: ${number}${what ? ` (${what})` : ""}${hours ? `, ${hours}` : ""}`,
		...(textphone ? [`${t("services:textphone")}: ${textphone}`] : []),
		...(sure ? [] : [t("services:unsure")]),
	]);
	if (email) {
		lines.push(`${t("services:email")}: ${email.address}`);
		if (!email.sure) lines.push(t("services:unsureMail"));
	}
	if (url) lines.push(`${t("services:web")}: ${url.href}`);
	if (address) lines.push(`${t("services:address")}: ${address.text}`);
	if (referral?.how) lines.unshift(referral.how);
	if (lines.length === 0) lines.push(t("services:howNone"));
	const routes = (referral?.routes ?? []).map((route) => t(`services:routes.${route}`));
	if (routes.length > 0)
		lines.push(`${t("services:routes.title")}: ${t("services:routes.list", { routes })}`);
	return [
		...lines,
		`${t("services:next")}: ${referral?.next ?? t("services:nextNone")}`,
		...beforehand(referral, t),
	];
}

function beforehand(referral: ServicePage["referral"], t: TFunction): string[] {
	const { professional, waitTime, ready } = referral ?? {};
	const ways = [professional?.phone, professional?.email, professional?.url].filter(Boolean);
	return [
		...(waitTime ? [`${t("wayin:wait")}: ${waitTime.says}`] : []),
		...(ready ? [`${t("wayin:ready")}:`, ...ready.items.map((item) => `- ${item}`)] : []),
		...(professional
			? [[`${t("wayin:professional")}: ${professional.how}`, ...ways].join(" ")]
			: []),
	];
}

function excluded(service: ServicePage, t: TFunction): string[] {
	return service.excluded.map(
		({ says, entries }) =>
			`- ${says ?? t("wayin:excluded.both")} (${entries.map(({ name }) => name).join("; ")})`,
	);
}

function rules(service: ServicePage, t: TFunction, { nameOf }: Naming): string[] {
	const found = service.published.flatMap((rule) => inLines(ruleWords(rule, t, nameOf), ""));
	const doubt = {
		stated: [],
		partly: [t("services:rulesPartly")],
		"not-found": [t("services:rulesNone")],
	}[service.rules];
	return [...found, ...doubt, t("services:decides")];
}

/** A rule with what stands under it, each level further in. */
function inLines(rule: RuleWords, indent: string): string[] {
	if ("says" in rule) return [`${indent}- ${rule.says}`];
	return [
		`${indent}- ${rule.heading}`,
		...rule.parts.flatMap((part) => inLines(part, `${indent}  `)),
	];
}

/** Each source with its own date, and the day on which we read it. */
function sources({ sources, checks }: ServicePage, t: TFunction): string[] {
	const day = (date: string) => dateWords(date, "en");
	const read = sources.flatMap(({ id, title, publisher, date, estimated, says }, index) => {
		const own =
			date === undefined
				? t("services:source.undated")
				: estimated
					? t("services:source.estimated", { date: day(date) })
					: day(date);
		const days = checks.flatMap((check) =>
			check.kind === "sourced" && check.source === id ? [day(check.read)] : [],
		);
		return [
			`${index + 1}. ${title}${publisher ? `, ${publisher}` : ""} (${own}): ${says}.`,
			`   ${days.length > 0 ? `We read it on ${days.join(", ")}.` : "No check says when we read it."}`,
		];
	});
	const others = checks.flatMap((check) =>
		check.kind === "sourced" ? [] : [t(`services:checks.${check.kind}`, { date: day(check.on) })],
	);
	return [...read, ...others];
}
