import { z } from "zod";

/** What a receipt holds: enough, with the person's own answers, to replay what was shown. */
export interface Receipt {
	/** The day, `YYYY-MM-DD`. */
	day: string;
	/** The catalogue's version: 12 hexadecimal digits. */
	catalogue: string;
	/** The rules' version: 12 hexadecimal digits. */
	rules: string;
}

const FORM = /^(\d{4}-\d{2}-\d{2})\.c([0-9a-f]{12})\.r([0-9a-f]{12})$/;

/** A receipt as text, such as `2026-11-21.c0123456789ab.r0123456789ab`. It says nothing of the person. */
export function writeReceipt({ day, catalogue, rules }: Receipt): string {
	return `${day}.c${catalogue}.r${rules}`;
}

/** Reads a receipt back; undefined where the text is not one. */
export function readReceipt(text: string): Receipt | undefined {
	const [, day, catalogue, rules] = FORM.exec(text.trim()) ?? [];
	if (day === undefined || catalogue === undefined || rules === undefined) return undefined;
	return z.iso.date().safeParse(day).success ? { day, catalogue, rules } : undefined;
}
