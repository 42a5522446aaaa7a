import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { WrittenServiceSchema } from "#app/domain/catalogue/service.schema.ts";
import { withLinkCheck } from "#app/server/links/write-link-check.server.ts";

const CHECK = { on: "2026-11-22", note: "The page answers." };

test("every entry of the catalogue takes a check, gains one line and stays valid", () => {
	for (const name of readdirSync("content/services")) {
		const text = readFileSync(`content/services/${name}`, "utf8");
		const after = withLinkCheck(text, CHECK);
		const [lines, linesAfter] = [text, after].map((one) => one.split("\n"));
		const isNew = (line: string) => line.includes("kind: link");
		expect(linesAfter?.filter((line) => !isNew(line))).toEqual(
			lines?.filter((line) => !isNew(line)),
		);
		expect(WrittenServiceSchema.safeParse(parse(after)).success).toBe(true);
	}
});
