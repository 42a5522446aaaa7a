import { data, redirect } from "react-router";
import {
	DATE_FIELDS,
	type DateProblem,
	readAgreedDate,
	type TypedDate,
} from "#app/domain/agreed-date/agreed-date.ts";
import { serviceWantsExit } from "#app/domain/catalogue/urgent.ts";
import { getLocale } from "#app/i18n/locale.ts";
import type { PageHandle } from "#app/root.tsx";
import { today } from "#app/server/clock.server.ts";
import { livingServiceAt } from "#app/server/service-at.server.ts";
import type { Route } from "./+types/route";
import { DateForm } from "./date-form.tsx";

/** Longer than anybody's day or time. */
const MOST_LETTERS = 20;

/** The quick way out is there where the page of the service has it. */
export const handle = {
	unlisted: true,
	exit: (shown: unknown) => (shown as { hasExit?: boolean } | undefined)?.hasExit === true,
	sheets: ["date"],
} satisfies PageHandle;

/**
 * `/services/<id>/date`: a date that somebody agreed, as a file for a calendar.
 *
 * A form by GET, whose file has an address of its own: the download manager of an old phone asks for that address
 * once more, and a file that came by POST is then lost. The address says a day and nothing of who asks; our log
 * drops it, and no answer of it is kept. The language is in it because a download manager may not say it.
 */
export function loader({ request, params, context }: Route.LoaderArgs) {
	const { id, name, helps } = livingServiceAt(params.id, "/date");
	const { searchParams } = new URL(request.url);
	const isSent = DATE_FIELDS.some((field) => searchParams.has(field));
	const typed = typedIn(searchParams);
	const read = isSent ? readAgreedDate(typed, today()) : { problems: [] };
	if ("agreed" in read) {
		const { what, on, at } = read.agreed;
		const said = new URLSearchParams({ what, on, ...(at ? { at } : {}), in: getLocale(context) });
		// An iPhone takes a file that it is led to as an event; opened straight away, as a calendar to subscribe to.
		throw redirect(`/services/${id}/date.ics?${said}`, 303);
	}
	const problems: readonly DateProblem[] = read.problems;
	const example = Temporal.PlainDate.from(today()).add({ weeks: 1 });
	const shown = {
		service: { id, name },
		hasExit: serviceWantsExit(helps),
		typed,
		problems,
		example: `${example.day} ${example.month} ${example.year}`,
	};
	return data(shown, { status: problems.length > 0 ? 422 : 200 });
}

function typedIn(searchParams: URLSearchParams): TypedDate {
	const pairs = DATE_FIELDS.map((field) => [
		field,
		(searchParams.get(field) ?? "").slice(0, MOST_LETTERS),
	]);
	return Object.fromEntries(pairs);
}

export default function ServiceDate({ loaderData }: Route.ComponentProps) {
	return <DateForm {...loaderData} isNeutral={loaderData.hasExit} />;
}
