import { expect, test } from "vitest";
import { missingEntries } from "#app/domain/catalogue/provision.schema.ts";
import { readCheckData } from "#app/server/check-data.server.ts";
import { readContent } from "#app/server/content-reader.server.ts";
import { contentFolder } from "../support/content-folder.ts";

test("every id of the gathered files is an entry, or joined to one by mergedFrom", () => {
	const read = readContent(contentFolder);
	const entries = read.ok ? read.entries.map(({ entry }) => entry) : [];
	const { provision } = readCheckData(contentFolder, "seeds/provision");
	expect(missingEntries(entries, provision)).toEqual([]);
});
