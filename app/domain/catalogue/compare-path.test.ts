import { expect, test } from "vitest";
import { comparePath } from "./compare-path.ts";

test.each([
	{ ids: [], path: "/compare" },
	{ ids: ["quay"], path: "/compare?s=quay" },
	{ ids: ["quay", "line"], path: "/compare?s=quay&s=line" },
])("leads to $path", ({ ids, path }) => {
	expect(comparePath(ids)).toBe(path);
});
