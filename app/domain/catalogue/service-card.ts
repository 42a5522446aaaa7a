import type { Phone } from "./service.schema.ts";
import type { Service } from "./service.ts";
import { isConfirmed, lastSource } from "./trust.ts";

/** What a line of a plan or a list says of a service: nothing that must stay hidden. */
export interface ServiceCard {
	id: string;
	name: string;
	summary: string;
	status: Service["status"]["is"];
	/** The number to ring first, with whom it is for where it is not the main line. */
	phone:
		| { number: string; hours?: string | undefined; for?: string | undefined; sure: boolean }
		| undefined;
	url: string | undefined;
	email: { address: string; sure: boolean } | undefined;
	address: string | undefined;
	how: string | undefined;
	/** A source gives some way to reach it. */
	hasWayIn: boolean;
	cost: string | undefined;
	provider: string | undefined;
	/** The source we read last, with its own date as exact as it shows. */
	source: { title: string; date: string | undefined; read: string } | undefined;
	/** The service itself, or somebody on the telephone, has confirmed it. */
	isConfirmed: boolean;
}

/** The number to show: sure before unsure, the main line before one for some people only. */
export function firstNumber({ contact }: Pick<Service, "contact">): Phone | undefined {
	const rank = (phone: Phone) => (phone.sure ? 0 : 2) + (phone.for === undefined ? 0 : 1);
	return contact.phones.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** The card of a service. */
export function cardOf(service: Service): ServiceCard {
	const { contact, referral, cost, provider, status } = service;
	const phone = firstNumber(service);
	return {
		id: service.id,
		name: service.name,
		summary: service.summary,
		status: status.is,
		phone: phone && { number: phone.number, hours: phone.hours, for: phone.for, sure: phone.sure },
		url: contact.url?.href,
		email: contact.email && { address: contact.email.address, sure: contact.email.sure },
		address: contact.address?.text,
		how: referral?.how,
		hasWayIn: service.hasWayIn,
		cost: cost?.says,
		provider,
		source: cardSource(service),
		isConfirmed: isConfirmed(service),
	};
}

function cardSource(service: Service): ServiceCard["source"] {
	const last = lastSource(service);
	return last && { title: last.source.title, date: last.source.date, read: last.read };
}
