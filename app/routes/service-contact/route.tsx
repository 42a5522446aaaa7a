import { data, type MiddlewareFunction } from "react-router";
import { lastLooked } from "#app/domain/catalogue/trust.ts";
import { serviceWantsExit } from "#app/domain/catalogue/urgent.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { getLocale } from "#app/i18n/locale.ts";
import { contactCard } from "#app/server/contact-card.server.ts";
import { fileToOpen } from "#app/server/file-to-open.server.ts";
import { livingServiceAt } from "#app/server/service-at.server.ts";
import { cardNote } from "./card-note.ts";

/** `/services/<id>/contact.vcf`: the service as a contact for a phone. What we are not sure of stands in its note alone. */
const sendFile: MiddlewareFunction<Response> = ({ request, params: { id = "" }, context }) => {
	const service = livingServiceAt(id, "/contact.vcf");
	const { phones, email, url, address } = service.contact;
	const page = `${new URL(request.url).origin}/services/${id}`;
	const card = contactCard({
		name: service.name,
		provider: service.provider === service.name ? undefined : service.provider,
		phones: phones.flatMap(({ number, sure }) => (sure ? [number] : [])),
		email: email?.sure ? email.address : undefined,
		url: url?.href ?? page,
		address: address?.text,
		note: cardNote(service, {
			page,
			isPrivate: serviceWantsExit(service.helps),
			i18n: wordsIn(getLocale(context)),
		}),
		checkedOn: lastLooked(service),
	});
	return fileToOpen("contact.vcf", "text/vcard", card);
};

/** It answers before a page is drawn. Where there is no card, the page is the usual one for what is not there. */
export const middleware = [sendFile];

export function loader() {
	throw data(null, 404);
}

export default function NoCard() {
	return null;
}
