import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A needle in every form in which a careless line could leave it. */
export function formsOf(secret: Buffer): Buffer[] {
	const hex = secret.toString("hex");
	const texts = [hex, hex.toUpperCase(), secret.toString("base64"), secret.toString("base64url")];
	return [secret, ...texts.map((text) => Buffer.from(text.replace(/=+$/, "")))];
}

/** A needle of text, also as UTF-16 and as JSON writes it. */
export function formsOfText(text: string): Buffer[] {
	return [
		...formsOf(Buffer.from(text)),
		Buffer.from(text, "utf16le"),
		Buffer.from(JSON.stringify(text).slice(1, -1)),
	];
}

/** The names of the files in which any of the needles stands. */
export function filesWith(folders: string[], needles: Buffer[]): string[] {
	return folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.filter(({ parentPath, name }) => {
				const bytes = readFileSync(join(parentPath, name));
				return needles.some((needle) => bytes.includes(needle));
			})
			.map(({ name }) => name),
	);
}
