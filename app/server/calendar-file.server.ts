import ical, { ICalAlarmType } from "ical-generator";

/** One entry of a calendar. */
export interface CalendarEntry {
	summary: string;
	/** Left out where a calendar that others see must tell nothing. */
	description?: string | undefined;
	/** Day as `YYYY-MM-DD`. */
	on: string;
	/** Time in England as `HH:MM`; the whole day without one. */
	at?: string | undefined;
}

const ZONE = "Europe/London";
const LASTS = { minutes: 30 };
const HALF_AN_HOUR = 30 * 60;
/** Nine in the morning of the day before: no clock changes between then and midnight. */
const DAY_BEFORE = 15 * 60 * 60;

/**
 * A calendar file with one entry and its reminder.
 *
 * A time is written in UTC, which every phone knows: a zone would have to bring its own rules along, which old
 * ones read wrongly. The library writes an address (`URL`) behind the reminder, where the standard has no room for
 * it: it belongs into the description.
 *
 * @param now - when the file is made, in milliseconds since 1970
 */
export function calendarFile({ summary, description, on, at }: CalendarEntry, now: number): string {
	const calendar = ical({
		prodId: { company: "Opportunity Escalator", product: "date", language: "EN" },
	});
	const event = calendar.createEvent({
		...timesOf(on, at),
		summary,
		description: description ?? null,
		stamp: Temporal.Instant.fromEpochMilliseconds(now),
	});
	event.createAlarm({
		type: ICalAlarmType.display,
		trigger: at === undefined ? DAY_BEFORE : HALF_AN_HOUR,
	});
	// Every line ends, the last one too: some calendars refuse a file that breaks off.
	return `${calendar.toString().trimEnd()}\r\n`;
}

function timesOf(on: string, at: string | undefined) {
	const day = Temporal.PlainDate.from(on);
	if (at === undefined) return { start: day, allDay: true };
	const start = day.toZonedDateTime({ timeZone: ZONE, plainTime: at });
	return { start, end: start.add(LASTS) };
}
