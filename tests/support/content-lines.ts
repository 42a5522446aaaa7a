/** One line of a calendar file or a contact card, as the standards read it. */
export interface ContentLine {
	/** Such as `DTSTART;VALUE=DATE`, parameters and all. */
	name: string;
	/** With its escapes undone. */
	value: string;
}

const MOST_OCTETS = 75;

/**
 * Reads the lines of an iCalendar or vCard file by the rules that both share.
 *
 * @throws Error where a line does not end in CRLF, is longer than 75 octets or is no line at all
 */
export function contentLines(file: string): ContentLine[] {
	if (!file.endsWith("\r\n")) throw new Error("the file breaks off");
	const physical = file.slice(0, -2).split("\r\n");
	for (const line of physical) {
		if (/[\r\n]/.test(line)) throw new Error(`ends without CRLF: ${line}`);
		if (Buffer.byteLength(line) > MOST_OCTETS) throw new Error(`is too long: ${line}`);
		if (line.includes("\ufffd")) throw new Error(`breaks a letter in two: ${line}`);
	}
	return physical
		.join("\r\n")
		.replaceAll("\r\n ", "")
		.split("\r\n")
		.map((line) => {
			const [, name, value] = /^([A-Z-]+(?:;[^:]*)?):(.*)$/.exec(line) ?? [];
			if (name === undefined || value === undefined) throw new Error(`is no line: ${line}`);
			const plain = value.replace(/\\(.)/g, (_, letter) => (/n/i.test(letter) ? "\n" : letter));
			return { name, value: plain };
		});
}

/** What stands under a name, once for each time that it is there. */
export function valuesOf(lines: readonly ContentLine[], name: string): string[] {
	return lines.filter((line) => line.name === name).map(({ value }) => value);
}
