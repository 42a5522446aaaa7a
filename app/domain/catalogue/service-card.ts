import type { Service } from "./service.ts";

/** What a line of a plan or a list says of a service: nothing that must stay hidden. */
export interface ServiceCard {
	id: string;
	name: string;
	summary: string;
	status: Service["status"]["is"];
	/** The best number: a sure one before one we only think is right. */
	phone: { number: string; hours?: string | undefined; sure: boolean } | undefined;
	url: string | undefined;
	email: string | undefined;
	address: string | undefined;
	how: string | undefined;
	cost: string | undefined;
	provider: string | undefined;
	/** The source we read last, with its own date as exact as it shows. */
	source: { title: string; date: string | undefined; read: string } | undefined;
}

/** The card of a service. */
export function cardOf(service: Service): ServiceCard {
	const { contact, referral, cost, provider, status } = service;
	const phone = contact.phones.find(({ sure }) => sure) ?? contact.phones[0];
	return {
		id: service.id,
		name: service.name,
		summary: service.summary,
		status: status.is,
		phone: phone && { number: phone.number, hours: phone.hours, sure: phone.sure },
		url: contact.url?.href,
		email: contact.email?.sure ? contact.email.address : undefined,
		address: contact.address?.text,
		how: referral?.how,
		cost: cost?.says,
		provider,
		source: lastSource(service),
	};
}

function lastSource({ checks, sources }: Service): ServiceCard["source"] {
	// The sort is stable: of several read on one day the first listed, which editors put first for a reason.
	const read = checks
		.filter((check) => check.kind === "sourced")
		.toSorted((a, b) => b.read.localeCompare(a.read))[0];
	const source = sources.find(({ id }) => id === read?.source);
	return read && source && { title: source.title, date: source.date, read: read.read };
}
