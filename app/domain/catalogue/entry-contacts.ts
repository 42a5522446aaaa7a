import { type EntryText, ourTexts } from "./entry-texts.ts";
import type { WrittenService } from "./service.schema.ts";

export type ContactKind = "phone" | "email" | "link" | "address";

/** A contact as an entry shows it, in a field of its own or inside a text. */
export interface EntryContact extends EntryText {
	is: ContactKind;
}

const IN_TEXT: Record<ContactKind, RegExp> = {
	phone: /(?<![\d£])(?:\+44|0)[\d ]{8,}\d/g,
	email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
	link: /https?:\/\/[^\s,)]+/g,
	// Of an address inside a text only its postcode can be told for sure.
	address: /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g,
};

/** Every phone, email address, link and address of an entry, but for the pages of its sources. */
export function contactsOf(entry: WrittenService): EntryContact[] {
	const { phones, email, url, address } = entry.contact;
	const professional = entry.referral?.professional;
	const given: [EntryContact["path"], ContactKind, string | undefined][] = [
		...phones.flatMap(({ number, textphone }, index): typeof given => [
			[["contact", "phones", index, "number"], "phone", number],
			[["contact", "phones", index, "textphone"], "phone", textphone],
		]),
		[["contact", "email", "address"], "email", email?.address],
		[["contact", "url", "href"], "link", url?.href],
		[["contact", "address", "text"], "address", address?.text],
		[["referral", "professional", "phone"], "phone", professional?.phone],
		[["referral", "professional", "email"], "email", professional?.email],
		[["referral", "professional", "url"], "link", professional?.url],
		...entry.venues.map((venue, index): (typeof given)[number] => [
			["venues", index, "address"],
			"address",
			venue.address,
		]),
	];
	return [
		...given.flatMap(([path, is, text]) => (text === undefined ? [] : [{ path, is, text }])),
		...ourTexts(entry).flatMap(contactsIn),
	];
}

function contactsIn({ path, text }: EntryText): EntryContact[] {
	return Object.entries(IN_TEXT).flatMap(([is, found]) =>
		[...text.matchAll(found)].map(([contact]) => ({ path, is: is as ContactKind, text: contact })),
	);
}
