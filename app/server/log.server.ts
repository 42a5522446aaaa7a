import { isoMoment, now } from "./clock.server.ts";

/** What may be said of a request: never its address, query, cookies, or a path that a person may have typed. */
export interface RequestRecord {
	method: string;
	/** The route's pattern (`/services/:id`), the path of a file of ours, or `unknown`. */
	route: string;
	status: number;
	ms: number;
}

/** One line about one request. */
export function requestLine(record: RequestRecord, at: number): string {
	const { method, route, status, ms } = record;
	return line(at, { method, route, status, ms: Math.round(ms * 10) / 10 });
}

/**
 * One line about something that broke: its name, its code and where in our own code, never its message,
 * since a parser's message often quotes what a person typed.
 */
export function errorLine(error: unknown, at: number): string {
	if (!(error instanceof Error)) return line(at, { error: typeof error });
	return line(at, { error: plainName(error.name), code: codeOf(error), stack: ownFrames(error) });
}

/** Logs a request within a tenth of a second: lines are written together, since each write to disk costs as much as a part of a page. */
export function logRequest(record: RequestRecord): void {
	pending += requestLine(record, now());
	if (pending.length > MOST_PENDING_CHARACTERS) flush();
	else timer ??= setTimeout(flush, 100).unref();
}

export function logError(error: unknown): void {
	write(errorLine(error, now()));
}

/** A start, a stop: `details` are ours, never a person's. */
export function logEvent(
	event: string,
	details: Record<string, string | number | undefined> = {},
): void {
	write(line(now(), { event, ...details }));
}

/**
 * Takes over the console of a serving process. Libraries warn there with whatever they hold,
 * an address that somebody typed, a value that failed to parse; we say only that they spoke, and where we had called them.
 */
export function quietConsole(): void {
	for (const level of ["debug", "info", "log", "warn", "error", "trace"] as const) {
		console[level] = (...values: unknown[]) => {
			const here = values.find((value) => value instanceof Error) ?? new Error();
			write(consoleLine(level, here, now()));
		};
	}
}

/** One line about something that a library wrote to the console. @param error - what it wrote about, or one made on the spot */
export function consoleLine(level: string, error: Error, at: number): string {
	return line(at, { console: level, error: plainName(error.name), stack: ownFrames(error) });
}

function line(at: number, fields: Record<string, unknown>): string {
	return `${JSON.stringify({ at: isoMoment(at), ...fields })}\n`;
}

const MOST_PENDING_CHARACTERS = 16_384;
let pending = "";
let timer: NodeJS.Timeout | undefined;
process.on("exit", flush);

function write(text: string): void {
	pending += text;
	flush();
}

function flush(): void {
	clearTimeout(timer);
	timer = undefined;
	if (pending !== "") process.stdout.write(pending);
	pending = "";
}

function plainName(name: string): string {
	return /^\w{1,40}$/.test(name) ? name : "Error";
}

function codeOf(error: Error): string | undefined {
	return "code" in error && typeof error.code === "string" && /^\w{1,40}$/.test(error.code)
		? error.code
		: undefined;
}

const OWN_FRAME =
	/^ {4}at .*?\(?(?:file:\/\/)?[^()]*?\/((?:build\/server\/index\.js|(?:app|tests)\/[\w./$+-]+):\d+:\d+)\)?$/;

/** Up to eight `function file:line:column` of ours. A message that imitates a frame is cut off first. */
function ownFrames(error: Error): string[] {
	const stack = error.stack ?? "";
	const messageEnd = stack.indexOf(error.message) + error.message.length;
	return stack
		.slice(Math.max(0, messageEnd))
		.split("\n")
		.map((frame) => OWN_FRAME.exec(frame)?.[1])
		.filter((frame) => frame !== undefined)
		.slice(0, 8);
}
