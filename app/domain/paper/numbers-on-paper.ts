import { CRISIS_PARTS, type CrisisLine } from "#app/domain/catalogue/crisis.schema.ts";

/** Somebody to ring now, short enough for the foot of a sheet. */
export interface NumberOnPaper {
	name: string;
	number: string;
}

/**
 * One number of each part of the help to ring now, the same for everybody, so that none stands out on a sheet that
 * lies about at home: for all England, sure, and with nothing to explain. A life in danger has the first of all.
 */
export function numbersOnPaper(lines: readonly CrisisLine[]): NumberOnPaper[] {
	return CRISIS_PARTS.flatMap((part) => {
		const found = lines
			.filter(({ about, areas }) => about === part && areas === undefined)
			.flatMap(({ name, numbers }) => numbers.map((one) => ({ name, ...one })))
			.find(({ text, sure, hint }) => !text && sure && (part === "danger" || hint === undefined));
		// "Emergency, 999" says its number already.
		return found
			? [{ name: found.name.replace(`, ${found.number}`, ""), number: found.number }]
			: [];
	});
}
