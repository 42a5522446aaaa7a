import { type ParseArgsConfig, parseArgs } from "node:util";

/** Ends the command with a message in words and exit code 2. */
export function refuse(message: string): never {
	console.error(message);
	process.exit(2);
}

/** A day given as `--today`; ends the command where it is no real day. */
export function dayArgument(given: string | undefined, otherwise: string): string {
	if (given === undefined) return otherwise;
	try {
		return Temporal.PlainDate.from(given, { overflow: "reject" }).toString();
	} catch {
		return refuse("--today wants a real day, written as 2026-11-21.");
	}
}

/** A whole number within bounds; ends the command where it is none. */
export function wholeNumber(name: string, given: string, from: number, to: number): number {
	const number = Number(given);
	if (!/^\d+$/.test(given) || number < from || number > to) {
		return refuse(`--${name} wants a whole number from ${from} to ${to}.`);
	}
	return number;
}

/** What was written behind the command; ends it in words where that is nothing it knows. @param usage how to ask, in one line */
export function commandLine<Config extends ParseArgsConfig>(config: Config, usage: string) {
	try {
		return parseArgs(config);
	} catch {
		return refuse(`This is not how to ask. ${usage}`);
	}
}
