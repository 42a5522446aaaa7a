import { expect, test } from "vitest";
import { StoreTrouble, troubleOf } from "./trouble.server.ts";

/** An error as a driver or the system throws it. */
function failure(fields: { code?: string; errcode?: number; message?: string }): Error {
	return Object.assign(new Error(fields.message ?? "zz-secret"), fields);
}

test.each([
	["SQLite's disk is full", { code: "ERR_SQLITE_ERROR", errcode: 13 }, "full"],
	[
		"SQLite cannot write, in an extended code",
		{ code: "ERR_SQLITE_ERROR", errcode: 1032 },
		"read-only",
	],
	["SQLite's file is locked", { code: "ERR_SQLITE_ERROR", errcode: 5 }, "busy"],
	["SQLite's file cannot be opened", { code: "ERR_SQLITE_ERROR", errcode: 14 }, "gone"],
	["SQLite's file is something else", { code: "ERR_SQLITE_ERROR", errcode: 26 }, "damaged"],
	["the system has no room", { code: "ENOSPC" }, "full"],
	["the system refuses", { code: "EROFS" }, "read-only"],
	["the folder is a file", { code: "EEXIST" }, "gone"],
	["nobody listens", { code: "ECONNREFUSED" }, "gone"],
	["PostgreSQL's disk is full", { code: "53100" }, "full"],
	["PostgreSQL is a copy that only reads", { code: "25006" }, "read-only"],
	["PostgreSQL has no connection left", { code: "53300" }, "busy"],
	["PostgreSQL is going down", { code: "57P01" }, "gone"],
	["PostgreSQL does not know the password", { code: "28P01" }, "refused"],
	["the connection broke", { message: "Connection terminated unexpectedly" }, "gone"],
	["no answer came", { message: "Query read timeout" }, "gone"],
])("%s", (_, fields, kind) => {
	const trouble = troubleOf(failure(fields));
	expect(trouble).toBeInstanceOf(StoreTrouble);
	expect(trouble?.kind).toBe(kind);
	expect(trouble?.message).not.toContain("zz-secret");
	expect(trouble?.code).toMatch(/^[\w-]+$/);
});

test.each([
	["a broken rule of a table", failure({ code: "23505" })],
	["a mistake in a query", failure({ code: "ERR_SQLITE_ERROR", errcode: 1 })],
	["a mistake of ours", new TypeError("x is not a function")],
	["no error at all", "full"],
])("%s is no trouble of the database's", (_, error) => {
	expect(troubleOf(error)).toBeUndefined();
});

test("trouble stays what it was, and only some of it needs somebody", () => {
	const trouble = new StoreTrouble("damaged", "SQLITE_26");
	expect(troubleOf(trouble)).toBe(trouble);
	expect([trouble.isLasting, new StoreTrouble("full", "").isLasting]).toEqual([true, false]);
});
