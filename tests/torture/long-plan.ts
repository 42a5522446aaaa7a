import { createHash, randomBytes } from "node:crypto";

/** A plan of some length that tells by itself whether it is whole. */
export function aLongPlan(): { text: string; sum: string } {
	const text = randomBytes(Math.floor(Math.random() * 6000)).toString("base64");
	return { text, sum: sumOf(text) };
}

/** Whether a value is one of those, and all of it. */
export function isWhole(value: unknown): boolean {
	if (typeof value !== "object" || value === null) return false;
	const { text, sum } = value as Record<string, unknown>;
	return typeof text === "string" && sumOf(text) === sum;
}

function sumOf(text: string): string {
	return createHash("sha256").update(text).digest("hex");
}
