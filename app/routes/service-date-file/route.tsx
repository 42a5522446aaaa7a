import { data, type MiddlewareFunction, redirect } from "react-router";
import { AgreedDateSchema } from "#app/domain/agreed-date/agreed-date.ts";
import { serviceWantsExit } from "#app/domain/catalogue/urgent.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { calendarFile } from "#app/server/calendar-file.server.ts";
import { now } from "#app/server/clock.server.ts";
import { fileToOpen } from "#app/server/file-to-open.server.ts";
import { livingServiceAt } from "#app/server/service-at.server.ts";
import { entryWords } from "./entry-words.ts";

/** `/services/<id>/date.ics?what=ring&on=2026-11-24&at=10:30&in=en`: the file that the form of the date leads to. */
const sendFile: MiddlewareFunction<Response> = ({ request, params: { id = "" } }) => {
	const service = livingServiceAt(id, "/date.ics");
	const { searchParams, origin } = new URL(request.url);
	const said = AgreedDateSchema.safeParse(Object.fromEntries(searchParams));
	if (!said.success) throw redirect(`/services/${id}/date`);
	const words = entryWords({
		service,
		agreed: said.data,
		isNeutral: serviceWantsExit(service.helps),
		page: `${origin}/services/${id}`,
		i18n: wordsIn(searchParams.get("in") ?? ""),
	});
	const { on, at } = said.data;
	return fileToOpen("date.ics", "text/calendar", calendarFile({ ...words, on, at }, now()));
};

/** It answers before a page is drawn. Where there is no file, the page is the usual one for what is not there. */
export const middleware = [sendFile];

export function loader() {
	throw data(null, 404);
}

export default function NoFile() {
	return null;
}
