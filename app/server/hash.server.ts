import { createHash } from "node:crypto";

/** JSON with the keys of every object in order, so that equal values are equal text. */
function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (typeof value === "object" && value !== null) {
		const fields = Object.entries(value)
			.filter(([, item]) => item !== undefined)
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
		return `{${fields.join(",")}}`;
	}
	return JSON.stringify(value);
}

/** A short hash of plain data, the same on any machine: 12 hexadecimal digits. */
export function hashOf(value: unknown): string {
	return createHash("sha256").update(canonical(value)).digest("hex").slice(0, 12);
}
