import type { BuiltApp } from "./built-app.ts";

/** What a line of the log may hold, each field with the form of its values; anything else is a leak. */
const FIELDS: Record<string, RegExp> = {
	at: /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
	method: /^(GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|TRACE|[A-Z-]{1,12})$/,
	// A pattern of routes.ts, a file of ours, or unknown: never an address that somebody typed.
	route: /^(unknown|\/|(\/(:?[a-z][\w.-]*|\*))+)$/,
	status: /^\d{3}$/,
	ms: /^\d+(\.\d+)?$/,
	event: /^(started|stopping|stopped|warning)$/,
	port: /^\d+$/,
	// Where it listens, or PUBLIC_URL as a test sets it.
	url: /^http:\/\/(localhost:\d+|escalator\.example)$/,
	// What a database, a mail server or Notify calls its trouble; no number in it is as long as a phone's.
	code: /^[A-Z]+(_[A-Z]+|_\d{1,5})*$/,
	says: /^[^"]*$/,
	reason: /^SIG[A-Z]+$/,
};

/** Lines of the log so far that hold anything but what they may. */
export function oddLogLines(app: BuiltApp): string[] {
	return app
		.logs()
		.split("\n")
		.filter((line) => line !== "" && !isProper(line));
}

function isProper(line: string): boolean {
	try {
		const record: Record<string, unknown> = JSON.parse(line);
		return Object.entries(record).every(
			([name, value]) => FIELDS[name]?.test(String(value)) ?? false,
		);
	} catch {
		return false;
	}
}
