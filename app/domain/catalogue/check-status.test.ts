import { expect, test } from "vitest";
import { aWrittenService } from "../../../tests/support/a-service.ts";
import { checkStatus } from "./check-status.ts";
import { STATUSES } from "./service.schema.ts";

test.each(STATUSES)("an entry that is %s", (is) => {
	const from = ["leaflet"];
	const found = (note?: string) =>
		checkStatus([{ file: "one.yaml", entry: aWrittenService({ status: { is, note, from } }) }]);
	expect(found("It began in 2020.")).toEqual([]);
	expect(found().map(({ path, says }) => `${path}: ${says}`)).toEqual(
		is === "open" ? [] : [expect.stringMatching(`^status: "${is}" needs a note. Say `)],
	);
});
