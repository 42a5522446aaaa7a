import type { TFunction } from "i18next";
import type { CrisisLine } from "#app/domain/catalogue/crisis.schema.ts";
import type { Letter, Line, Section, Words } from "#app/domain/messages/letter.ts";
import type { Content } from "#app/domain/messages/message-form.ts";
import type { PlanToSend } from "#app/domain/messages/plan-message.ts";
import { dateWords } from "./dates.ts";
import { wordsIn } from "./instance.ts";
import { type Language, languageOf } from "./languages.ts";
import {
	isSure,
	needsNoWords,
	serviceBlock,
	shortService,
	shortWarnings,
} from "./message-services.ts";

/** A code that opens a kept plan; in a preview it may be one that is only made when the message is sent. */
export interface CodeToSend {
	code: string;
	/** The last day on which it opens. */
	expiresOn: string;
}

/** What the words of a message are about. */
interface MessageSubject {
	content: Content;
	isNeutral: boolean;
	/** The address of this service, such as `https://escalator.example.org`. */
	address: string;
	plan: PlanToSend;
	/** Where the message carries one. */
	code: CodeToSend | undefined;
}

type Said = { t: TFunction; language: Language };

const alone = (says: string): Line => [{ says }];
const leadingTo = (href: string): Line => [{ says: href, href, isFigures: true }];

function wordsFor(language: string): Said {
	return { t: wordsIn(language).t, language: languageOf(language) };
}

/** The subject of an e-mail; one that says nothing where that was asked for, or nothing is in it. */
export function subjectWords(
	{ content, isNeutral, plan }: MessageSubject,
	language: string,
): string {
	const { t } = wordsFor(language);
	if (isNeutral || content === "link") return t("messages:subject.neutral");
	const title = plan.isForOther ? t("plan:titleOther") : t("plan:title");
	return t("common:titled", { title, name: t("common:name") });
}

/** An e-mail's words, part by part. */
export function emailLetter(subject: MessageSubject, id: string): Letter {
	const { t, language } = wordsFor(id);
	const sections = {
		plan: () => planSections(subject, { t, language }),
		code: () => codeSections(subject, { t, language }),
		link: () => [linkSection(subject, t)],
	}[subject.content]();
	// Phones show how a mail begins to whoever looks at them.
	const opening = subject.isNeutral ? [{ blocks: [[alone(t("messages:opening"))]] }] : [];
	return {
		language: language.id,
		dir: language.dir,
		sections: [...opening, ...sections, { blocks: [[alone(t("messages:asked"))]] }],
	};
}

/** What a text message may say, line by line, the most useful first: more than fits. */
export function textLines(subject: MessageSubject, id: string): Line[] {
	const { t, language } = wordsFor(id);
	const { content, plan, code, address } = subject;
	if (content === "code" && code) {
		const date = dateWords(code.expiresOn, language.id);
		return [
			alone(t("messages:text.code", { date })),
			leadingTo(codeLink(address, code)),
			[{ says: t("messages:text.codeItself") }, { says: code.code, isFigures: true }],
		];
	}
	const lines = content === "plan" ? planTextLines(plan, t) : [];
	return lines.length > 0 ? lines : [alone(t("messages:text.link")), leadingTo(`${address}/`)];
}

function planTextLines({ firstCall, now, parts }: PlanToSend, t: TFunction): Line[] {
	const today = now.flatMap(({ name, numbers }) => {
		const call = numbers.find(({ sure, text }) => sure && !text);
		return call ? [shortService(name, call.number)] : [];
	});
	const others = parts.flatMap(({ lines }) => lines).filter(needsNoWords);
	const called = firstCall && isSure(firstCall) ? [firstCall] : [];
	return [
		...called.map(
			(line): Line => [
				{ says: t("messages:text.first") },
				...shortService(line.service.name, line.service.phone?.number ?? ""),
				...shortWarnings(line, t),
			],
		),
		...today,
		...others.map(({ service }) => shortService(service.name, service.phone?.number ?? "")),
	];
}

function planSections({ plan, address }: MessageSubject, { t, language }: Said): Section[] {
	const ask = plan.firstCall?.service;
	const block = (line: Parameters<typeof serviceBlock>[0]) =>
		serviceBlock(line, { t, dir: language.dir, address, ask });
	return [
		{
			heading: plan.isForOther ? t("plan:titleOther") : t("plan:title"),
			blocks: [
				[
					alone(t("saved:plan.made", { date: dateWords(plan.day, language.id) })),
					...(language.id === "en" ? [] : [alone(t("common:englishOnly"))]),
				],
			],
		},
		...(plan.now.length > 0
			? [{ heading: t("plan:now"), blocks: plan.now.map((line) => crisisBlock(line, t)) }]
			: []),
		...(plan.firstCall
			? [{ heading: t("plan:firstCall.title"), blocks: [block(plan.firstCall)] }]
			: []),
		...plan.parts.map(({ part, lines }) => ({
			heading: t(`plan:${part}.title`),
			blocks: lines.map(block),
		})),
		{
			heading: t("messages:more"),
			blocks: [[alone(t("plan:decides")), alone(t("messages:home")), leadingTo(`${address}/`)]],
		},
	];
}

function crisisBlock({ name, numbers }: CrisisLine, t: TFunction): Line[] {
	return [
		[{ says: name, isEnglish: true, isStrong: true }],
		...numbers.flatMap(({ number, hint, hours, text, sure }): Line[] => {
			const figures: Words = { says: number, isFigures: true, isStrong: true };
			const way = sure ? t("plan:line.do.sure") : t("plan:line.do.unsure");
			const notes = [hint, hours].filter((note) => note !== undefined);
			return [
				text
					? [{ says: t("messages:textTo") }, figures]
					: [{ says: way }, { ...figures, href: `tel:${number.replaceAll(" ", "")}` }],
				...notes.map((says): Line => [{ says, isEnglish: true }]),
			];
		}),
	];
}

function codeSections({ plan, code, address }: MessageSubject, { t, language }: Said): Section[] {
	if (code === undefined) return [];
	const date = dateWords(code.expiresOn, language.id);
	return [
		{
			heading: plan.isForOther ? t("plan:titleOther") : t("plan:title"),
			blocks: [
				[alone(t("messages:code.link")), leadingTo(codeLink(address, code))],
				[
					alone(t("messages:code.type")),
					leadingTo(`${address}/saved`),
					[{ says: code.code, isFigures: true, isStrong: true }],
				],
				[alone(t("saved:lastDay", { date })), alone(t("messages:code.care"))],
			],
		},
	];
}

function linkSection({ address }: MessageSubject, t: TFunction): Section {
	const start = t("pages:home.start");
	return {
		heading: t("messages:subject.neutral"),
		blocks: [
			[alone(t("messages:link.address")), leadingTo(`${address}/`)],
			[alone(t("messages:link.how", { start }))],
		],
	};
}

/** The code stands behind `#`, which no server sees and no log keeps. */
function codeLink(address: string, { code }: CodeToSend): string {
	return `${address}/saved#${code}`;
}
