import { data, type MiddlewareFunction, redirect } from "react-router";
import { serviceWantsExit } from "#app/domain/catalogue/urgent.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { calendarFile } from "#app/server/calendar-file.server.ts";
import { now } from "#app/server/clock.server.ts";
import { dateFileIn } from "#app/server/date-token.server.ts";
import { fileToOpen } from "#app/server/file-to-open.server.ts";
import { livingServiceAt } from "#app/server/service-at.server.ts";
import { entryWords } from "./entry-words.ts";

/** `/services/<id>/date.ics?t=…`: the file that the form of the date leads to. */
const sendFile: MiddlewareFunction<Response> = ({ request, params: { id = "" } }) => {
	const service = livingServiceAt(id, "/date.ics");
	const url = new URL(request.url);
	const agreed = dateFileIn(url);
	if (agreed === undefined) throw redirect(`/services/${id}/date`);
	const words = entryWords({
		service,
		agreed,
		isNeutral: serviceWantsExit(service.helps),
		page: `${url.origin}/services/${id}`,
		i18n: wordsIn(agreed.in),
	});
	const { on, at } = agreed;
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
