import { expect, test } from "vitest";
import { OF_A_PERSON } from "#app/server/of-a-person.server.ts";
import { readFilesBelow } from "./source-file.ts";

test("every cookie that we seal is one that clearing and leaving forget", () => {
	const names = readFilesBelow("app", /\.ts$/).flatMap(({ text }) =>
		[...text.matchAll(/^(?:export )?const \w*COOKIE = "([^"]+)"/gm)].map(([, name]) => name),
	);
	expect(OF_A_PERSON.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
});
