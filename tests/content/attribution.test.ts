import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("content/attribution.yaml says what seeds/SOURCES.md says must be shown", () => {
	const statements: { text: string; covers: string; licence: string }[] = parse(
		read("content/attribution.yaml"),
	);
	const quoted = read("seeds/SOURCES.md")
		.split("\n")
		.filter((line) => line.startsWith("> "))
		.map((line) => line.slice(2))
		.join(" ");

	expect(statements.map(({ text }) => text).join(" ")).toBe(quoted);
	for (const { covers, licence } of statements) {
		expect(covers).not.toBe("");
		expect(new URL(licence).host).toBe("www.nationalarchives.gov.uk");
	}
});
