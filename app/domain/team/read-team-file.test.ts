import { expect, test } from "vitest";
import { MOST_FILE_BYTES, readTeamFile, writeTeamFile } from "./read-team-file.ts";
import { MOST_SERVICES, type TeamList } from "./team-list.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (fields: Record<string, unknown>) =>
	bytes(JSON.stringify({ form: 1, name: "Harbour Jobcentre", services: [], ...fields }));
const service = (fields: Record<string, unknown> = {}) => ({ id: "harbour-start", ...fields });

/** What is wrong with a file, in short: `longNote 2`. */
function faults(sent: Uint8Array): string[] {
	const read = readTeamFile(sent);
	if (read.ok) return [];
	return read.problems.map(({ is, at, key }) => [is, at, key].filter(Boolean).join(" "));
}

test("what was written reads as it was, in any script", () => {
	const team: TeamList = {
		name: "Punkt „Port” – مرکز",
		services: [
			{ id: "harbour-start", note: 'Ask for "Tuesday" \\ ż' },
			{ id: "harbour-line", note: "" },
		],
	};
	expect(readTeamFile(bytes(writeTeamFile(team)))).toEqual({ ok: true, team });
	expect(readTeamFile(bytes(`\ufeff${writeTeamFile(team)}`))).toEqual({ ok: true, team });
	const none = { name: "New team", services: [] };
	expect(readTeamFile(bytes(writeTeamFile(none)))).toEqual({ ok: true, team: none });
});

test("lines and hidden signs in a note become one line", () => {
	const read = readTeamFile(file({ services: [service({ note: " a\r\n\tb\u0000  c " })] }));
	expect(read).toMatchObject({ team: { services: [{ note: "a b c" }] } });
});

test.each([
	{ what: "no file", sent: bytes(""), says: ["noFile"] },
	{ what: "a long one", sent: new Uint8Array(MOST_FILE_BYTES + 1), says: ["tooLarge"] },
	{ what: "a picture", sent: new Uint8Array([0x89, 0x50, 0xff]), says: ["notText"] },
	{ what: "a slip of the hand", sent: bytes('{\n "form": 1,\n}'), says: ["notJson 3"] },
	{ what: "a list of something else", sent: bytes("[1, 2]"), says: ["notAList"] },
	{ what: "a later form", sent: file({ form: 2 }), says: ["otherForm"] },
	{ what: "no name", sent: file({ name: "  " }), says: ["noName"] },
	{ what: "a name of 80 letters", sent: file({ name: "x".repeat(80) }), says: [] },
	{ what: "a name of 81", sent: file({ name: "x".repeat(81) }), says: ["longName"] },
	{ what: "no services", sent: file({ services: "none" }), says: ["noServices"] },
	{ what: "a misspelt word", sent: file({ service: [] }), says: ["stray service"] },
	{
		what: "a misspelt word of a service",
		sent: file({ services: [service(), { id: "b", notes: "x" }] }),
		says: ["stray 2 notes"],
	},
	{ what: "words for a service", sent: file({ services: ["harbour"] }), says: ["badService 1"] },
	{ what: "no id", sent: file({ services: [{ note: "x" }] }), says: ["badId 1"] },
	{ what: "an address for an id", sent: file({ services: [{ id: "../a" }] }), says: ["badId 1"] },
	{
		what: "a number as note",
		sent: file({ services: [service({ note: 4 })] }),
		says: ["badNote 1"],
	},
	{ what: "300 letters", sent: file({ services: [service({ note: "x".repeat(300) })] }), says: [] },
	{
		what: "301",
		sent: file({ services: [service({ note: "x".repeat(301) })] }),
		says: ["longNote 1"],
	},
	{ what: "one twice", sent: file({ services: [service(), service()] }), says: ["twice 2"] },
	{
		what: "more than we name",
		sent: file({ name: "", services: [1, 2, 3, 4] }),
		says: ["noName", "badService 1", "badService 2", "badService 3"],
	},
])("$what: $says", ({ sent, says }) => {
	expect(faults(sent)).toEqual(says);
});

test("twenty services fit and one more is too many, which is said before anything else", () => {
	const many = (count: number) =>
		file({ services: Array.from({ length: count }, (_, at) => ({ id: `service-${at}` })) });
	expect(faults(many(MOST_SERVICES))).toEqual([]);
	expect(faults(many(MOST_SERVICES + 1))).toEqual(["tooMany"]);
	expect(faults(file({ services: Array(MOST_SERVICES + 1).fill(service()) }))).toEqual(["tooMany"]);
});

test("notes that are too long together are told by how many letters to take out", () => {
	const noted = (letters: number, letter: string) =>
		Array.from({ length: 10 }, (_, at) => ({ id: `service-${at}`, note: letter.repeat(letters) }));
	expect(faults(file({ services: noted(150, "x") }))).toEqual([]);
	const [says] = faults(file({ services: noted(250, "x") }));
	const over = Number(says?.replace("room ", ""));
	expect(faults(file({ services: noted(250 - Math.ceil(over / 10), "x") }))).toEqual([]);
	const [urdu] = faults(file({ services: noted(150, "ب") }));
	const letters = Number(urdu?.replace("room ", ""));
	expect(faults(file({ services: noted(150 - Math.ceil(letters / 10), "ب") }))).toEqual([]);
});
