import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { placeProblems } from "./place-problems.server.ts";

test("each problem gets its line, in the order of files and lines", () => {
	const folder = mkdtempSync(join(tmpdir(), "placed-"));
	writeFileSync(join(folder, "one.yaml"), "name: One\nlist:\n  - a\n  - b\n");
	writeFileSync(join(folder, "two.yaml"), "- c\n");
	const says = "Mend it.";
	const placed = placeProblems(
		[
			{ file: "two.yaml", path: [0], says },
			{ file: "content/one.yaml", path: ["list", 1], says },
			{ file: "content/one.yaml", path: ["name"], says },
			{ file: "content/one.yaml", path: ["missing"], says },
		],
		folder,
		folder,
	);
	expect(placed.map(({ file, line }) => `${file} ${line}`)).toEqual([
		"content/one.yaml 1",
		"content/one.yaml 1",
		"content/one.yaml 4",
		"two.yaml 1",
	]);
});
