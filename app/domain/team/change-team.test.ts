import { expect, test } from "vitest";
import { fitting, moved, together, withJoined } from "./change-team.ts";
import { lettersOver, MOST_NOTE, MOST_SERVICES, type TeamService } from "./team-list.ts";

const listed = (ids: string, note = ""): TeamService[] => [...ids].map((id) => ({ id, note }));
const order = (services: readonly TeamService[]) => services.map(({ id }) => id).join("");

test.each([
	{ is: "up", id: "b", leaves: "bac" },
	{ is: "up", id: "a", leaves: "abc" },
	{ is: "down", id: "b", leaves: "acb" },
	{ is: "down", id: "c", leaves: "abc" },
	{ is: "remove", id: "b", leaves: "ac" },
	{ is: "add", id: "d", leaves: "abcd" },
	{ is: "add", id: "a", leaves: "abc" },
	{ is: "up", id: "gone", leaves: "abc" },
	{ is: "down", id: "gone", leaves: "abc" },
] as const)("$is $id leaves $leaves", ({ is, id, leaves }) => {
	expect(order(moved(listed("abc"), { is, id }))).toBe(leaves);
});

test("what is within the limits stays as it was typed, on one line", () => {
	const typed = { name: " Harbour ", services: [{ id: "a", note: "x\ny" }] };
	expect(fitting(typed, "")).toEqual({
		team: { name: "Harbour", services: [{ id: "a", note: "x y" }] },
		problems: [],
	});
});

test("without a name the one before stays", () => {
	expect(fitting({ name: " ", services: [] }, "Harbour")).toEqual({
		team: { name: "Harbour", services: [] },
		problems: [{ is: "noName" }],
	});
});

test("a note past its limit, and a service too many, are left out and told", () => {
	const long = fitting({ name: "x", services: listed("ab", "x".repeat(MOST_NOTE + 1)) }, "");
	expect(long.problems).toEqual([
		{ is: "longNote", at: 1 },
		{ is: "longNote", at: 2 },
	]);
	expect(long.team.services[1]?.note).toHaveLength(MOST_NOTE);
	const many = fitting({ name: "x", services: listed("abcdefghijklmnopqrstu") }, "");
	expect(many.problems).toEqual([{ is: "tooMany" }]);
	expect(many.team.services).toHaveLength(MOST_SERVICES);
});

test.each(["x", "ż", "ب", "\\", "😀"])(
	"notes of %s that are too long together are cut at the end of the longest, and no more than needed",
	(letter) => {
		const notes = [140, 150, 130].map((length) => letter.repeat(length / letter.length));
		const services = listed("abcdefghijkl").map((one, at) => ({
			...one,
			note: notes[at % 3] ?? "",
		}));
		const { team, problems } = fitting({ name: "x", services }, "");
		const isOver = lettersOver({ name: "x", services }) > 0;
		expect(lettersOver(team)).toBe(0);
		expect(problems.some(({ is }) => is === "cut")).toBe(isOver);
		for (const [at, { note }] of team.services.entries()) {
			expect(services[at]?.note.startsWith(note.slice(0, -1))).toBe(true);
			const isTold = problems.some((problem) => problem.at === at + 1);
			expect(isTold).toBe(note !== services[at]?.note);
		}
	},
);

test("a list that is over by ever so little is cut until it fits", () => {
	for (let length = 150; length < 200; length++) {
		const services = listed("abcdefghijkl", `${"ż".repeat(20)}${"x".repeat(length - 20)}`);
		expect(lettersOver(fitting({ name: "x", services }, "").team)).toBe(0);
	}
});

test("a sign that takes the room of two letters is not cut in two", () => {
	const { team } = fitting({ name: "x", services: listed("a", `x${"😀".repeat(150)}`) }, "");
	expect(team.services[0]?.note).toBe(`x${"😀".repeat(149)}`);
});

test("of a list that changed meanwhile and an older page nothing is lost, and what is the same stands once", () => {
	const standing = {
		name: "Harbour",
		services: [
			{ id: "same", note: "Tuesdays" },
			{ id: "longer", note: "Ask Ann, Tuesdays" },
			{ id: "theirs", note: "new" },
			{ id: "both", note: "Ring" },
		],
	};
	const typed = {
		name: "Harbour Jobcentre",
		services: [
			{ id: "both", note: "Write\nthem" },
			{ id: "mine", note: "mine" },
			{ id: "longer", note: "Ask Ann" },
			{ id: "same", note: " Tuesdays" },
		],
	};
	expect(together(standing, typed)).toEqual({
		name: "Harbour Jobcentre",
		services: [
			{ id: "same", note: "Tuesdays" },
			{ id: "longer", note: "Ask Ann, Tuesdays" },
			{ id: "theirs", note: "new" },
			{ id: "both", note: "Ring; Write them" },
			{ id: "mine", note: "mine" },
		],
	});
	expect(together(standing, { name: "", services: [] })).toEqual(standing);
});

test("an entry that was joined to another goes by that one, with both notes, and one we do not know stays", () => {
	const services = [
		{ id: "old", note: "first" },
		{ id: "gone", note: "kept" },
		{ id: "new", note: "second" },
	];
	expect(withJoined({ name: "x", services }, new Map([["old", "new"]]))).toEqual({
		name: "x",
		services: [
			{ id: "new", note: "first; second" },
			{ id: "gone", note: "kept" },
		],
	});
});
