import { expect, test } from "vitest";
import { OF_A_PERSON } from "#app/server/of-a-person.server.ts";
import { readFilesBelow } from "./source-file.ts";

/** A team's list is of services, and an adviser clears a client twenty times a day. */
const OF_NOBODY = ["team"];

test("every cookie that we seal is one that clearing and leaving forget", () => {
	const names = readFilesBelow("app", /\.ts$/).flatMap(({ text }) =>
		[...text.matchAll(/^(?:export )?const \w*COOKIE = "([^"]+)"/gm)].map(([, name]) => name),
	);
	const ofPerson = OF_A_PERSON.map(({ name }) => name);
	expect([...ofPerson, ...OF_NOBODY].toSorted()).toEqual(names.toSorted());
});
