import { data, redirect } from "react-router";
import { type DateProblem, readAgreedDate } from "#app/domain/agreed-date/agreed-date.ts";
import { serviceWantsExit } from "#app/domain/catalogue/urgent.ts";
import { getLocale } from "#app/i18n/locale.ts";
import type { PageHandle } from "#app/root.tsx";
import { today } from "#app/server/clock.server.ts";
import { dateQuery, typedDateIn, typedDateOf } from "#app/server/date-token.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { livingServiceAt } from "#app/server/service-at.server.ts";
import type { Route } from "./+types/route";
import { DateForm } from "./date-form.tsx";

/** The quick way out is there where the page of the service has it. */
export const handle = {
	unlisted: true,
	exit: (shown: unknown) => (shown as { hasExit?: boolean } | undefined)?.hasExit === true,
	sheets: ["date"],
} satisfies PageHandle;

/** `/services/<id>/date`: a date that somebody agreed, for a file that a calendar reads. */
export function loader({ request, params }: Route.LoaderArgs) {
	const { id, name, helps } = livingServiceAt(params.id, "/date");
	const typed = typedDateIn(new URL(request.url));
	const read = typed && readAgreedDate(typed, today());
	const problems: readonly DateProblem[] = read && "problems" in read ? read.problems : [];
	const example = Temporal.PlainDate.from(today()).add({ weeks: 1 });
	const shown = {
		service: { id, name },
		hasExit: serviceWantsExit(helps),
		typed: typed ?? typedDateOf(new URLSearchParams()),
		problems,
		example: `${example.day} ${example.month} ${example.year}`,
	};
	return data(shown, { status: problems.length > 0 ? 422 : 200 });
}

/** Leads to the file; or back to the form, with what is wrong. */
export async function action({ request, params, context }: Route.ActionArgs) {
	const { id } = livingServiceAt(params.id, "/date");
	const typed = typedDateOf(await readForm(request));
	const read = readAgreedDate(typed, today());
	if ("problems" in read) throw redirect(`/services/${id}/date${dateQuery({ typed })}`, 303);
	const file = { ...read.agreed, in: getLocale(context) };
	// An iPhone takes a file that it is led to as an event; opened straight away, as a calendar to subscribe to.
	throw redirect(`/services/${id}/date.ics${dateQuery({ file })}`, 303);
}

export default function ServiceDate({ loaderData }: Route.ComponentProps) {
	return <DateForm {...loaderData} isNeutral={loaderData.hasExit} />;
}
