import { VCard } from "vcard-creator";

/** What a phone keeps of somebody to ring. */
export interface ContactCard {
	name: string;
	/** Who runs it, where that is somebody else. */
	provider?: string | undefined;
	/** Only numbers that are known for sure: a phone shows them all alike. */
	phones: readonly string[];
	email?: string | undefined;
	url: string;
	/** In one piece, as it is printed. */
	address?: string | undefined;
	/** Lines of text. */
	note: readonly string[];
	/** Day on which somebody last looked at it, as `YYYY-MM-DD`. */
	checkedOn?: string | undefined;
}

/** A contact card in version 3.0, which every phone reads. */
export function contactCard(contact: ContactCard): string {
	// Old phones show `N` and no other name, so it stands there too, as if it were a first name.
	const card = new VCard().addName({ givenName: contact.name });
	if (contact.provider) card.addCompany({ name: contact.provider });
	for (const number of contact.phones) card.addPhoneNumber({ number, type: ["work", "voice"] });
	if (contact.email) card.addEmail({ address: contact.email, type: ["internet", "work"] });
	card.addUrl({ url: contact.url });
	if (contact.address) card.addAddress({ street: contact.address, type: ["work"] });
	card.addNote(contact.note.join("\n"));
	if (contact.checkedOn) card.addRevision(new Date(contact.checkedOn));
	return card.toString();
}
