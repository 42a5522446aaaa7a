import type { EntryFile } from "./check-references.ts";
import type { CrisisLines } from "./crisis.schema.ts";
import { contactsOf, type EntryContact } from "./entry-contacts.ts";
import { phoneKey } from "./phone-key.ts";
import type { ContentProblem } from "./problem.ts";
import {
	type ContactException,
	GATHERED_UNTIL,
	type Provision,
	type ProvisionRecord,
	recordsOf,
} from "./provision.schema.ts";
import type { WrittenService } from "./service.schema.ts";

/** The name under which `exceptions.yaml` speaks of the crisis lines. */
const CRISIS = "crisis";

/** A contact that nothing gathered carries, and whose it is. */
interface Unsourced extends EntryContact {
	file: string;
	entry: string;
}

/**
 * Phones, email addresses, links and addresses, of entries and of the crisis
 * lines, that nothing gathered carries and no exception explains; and
 * exceptions that nothing needs.
 */
export function checkContacts(
	entries: readonly EntryFile[],
	crisis: CrisisLines,
	provision: Provision,
): ContentProblem[] {
	const unsourced = [
		...entries.flatMap((entry) => unsourcedOf(entry, provision)),
		...unsourcedNumbers(crisis, provision),
	];
	const explains =
		({ entry, text }: Unsourced) =>
		(exception: ContactException) =>
			exception.entry === entry && exception.contact === text;
	const shown = new Map(
		entries.map(({ entry }) => [entry.id, new Set(contactsOf(entry).map(({ text }) => text))]),
	);
	const isNeeded = (exception: ContactException) =>
		shown.get(exception.entry)?.has(exception.contact) ??
		unsourced.some((contact) => explains(contact)(exception));
	const idle = provision.exceptions.flatMap((exception, index) =>
		isNeeded(exception)
			? []
			: [
					{
						file: "seeds/provision/exceptions.yaml",
						path: [index],
						says: `Nothing needs this any more: take out "${exception.contact}" of ${exception.entry}.`,
					},
				],
	);
	return [
		...unsourced
			.filter((contact) => !provision.exceptions.some(explains(contact)))
			.map(({ file, path, is, text }) => ({
				file,
				path,
				says: `Nothing that was gathered has this ${is}: "${text}". If you have the page, add it as a source and a "sourced" check of the day you read it. If not, take it out.`,
			})),
		...idle,
	];
}

function unsourcedOf({ file, entry }: EntryFile, provision: Provision): Unsourced[] {
	const records = recordsOf(entry, provision);
	const pages = entry.sources.flatMap(({ url }) => url ?? []);
	return contactsOf(entry)
		.filter((contact) => !isCarried(contact, records, pages) && !wasLookedUp(entry, contact.path))
		.map((contact) => ({ ...contact, file, entry: entry.id }));
}

/** Whether a contact names a source that somebody read after the gathering, or somebody rang since: then it stands on its own. */
function wasLookedUp({ checks, ...entry }: WrittenService, path: EntryContact["path"]): boolean {
	const from = path.reduce<{ at: unknown; from: readonly string[] }>(
		({ at, from }, step) => {
			const next = (at as Record<string | number, unknown> | undefined)?.[step];
			return { at: next, from: (next as { from?: string[] } | undefined)?.from ?? from };
		},
		{ at: entry, from: [] },
	).from;
	return checks.some((check) =>
		check.kind === "sourced"
			? check.read > GATHERED_UNTIL && from.includes(check.source)
			: check.kind !== "link" && check.on > GATHERED_UNTIL,
	);
}

/** A number of a crisis line may be in any record. */
function unsourcedNumbers({ lines }: CrisisLines, { records }: Provision): Unsourced[] {
	const all = [...records.values()];
	return lines
		.flatMap(({ numbers }, line) =>
			numbers.flatMap(({ number, textphone }, at): Unsourced[] =>
				[number, ...(textphone === undefined ? [] : [textphone])].map((text) => ({
					file: "content/crisis.yaml",
					entry: CRISIS,
					path: ["lines", line, "numbers", at],
					is: "phone",
					text,
				})),
			),
		)
		.filter((contact) => !isCarried(contact, all, []));
}

/** @param pages - addresses of the sources that the entry names */
function isCarried(
	{ is, text }: EntryContact,
	records: readonly ProvisionRecord[],
	pages: readonly string[],
): boolean {
	const all = (field: "phones" | "emails" | "links" | "addresses" | "texts") =>
		records.flatMap((record) => record[field]);
	switch (is) {
		case "phone":
			return all("phones").some((phone) => phoneKey(phone) === phoneKey(text));
		case "email":
			return all("emails").some((email) => email.toLowerCase() === text.toLowerCase());
		case "link":
			return [...all("links"), ...pages].some((page) => leadsTo(page, text));
		case "address": {
			const known = new Set(wordsOf([...all("addresses"), ...all("texts")].join(" ")));
			return wordsOf(text).every((word) => known.has(word));
		}
	}
}

/** Whether a known page is the one a link leads to, or lies behind the front door that it leads to. */
function leadsTo(page: string, link: string): boolean {
	const [known, wanted] = [plainLink(page), plainLink(link)];
	return known === wanted || (!wanted.includes("/") && known.startsWith(`${wanted}/`));
}

function plainLink(link: string): string {
	return link
		.toLowerCase()
		.replace(/^https?:\/\//, "")
		.replace(/^www\./, "")
		.replace(/[/#?]+$/, "");
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\d']+/gu) ?? [];
}
