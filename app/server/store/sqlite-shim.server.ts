import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { SqliteDatabase } from "kysely";

/**
 * node:sqlite as Kysely's SQLite dialect wants its database, which is written for another driver.
 *
 * It takes parameters as an array, and says whether a statement gives rows. Values that SQLite has no form for are
 * refused: node:sqlite would read a `Date` as named parameters and shift every other value of the row by one.
 */
export function forKysely(database: DatabaseSync): SqliteDatabase {
	return {
		close: () => database.close(),
		prepare(sql) {
			const statement = database.prepare(sql);
			return {
				reader: statement.columns().length > 0,
				all: (parameters) => statement.all(...parameters.map(bindable)),
				run: (parameters) => statement.run(...parameters.map(bindable)),
				iterate: (parameters) => statement.iterate(...parameters.map(bindable)),
			};
		},
	};
}

/** @throws TypeError naming the kind of value and never the value */
function bindable(value: unknown): SQLInputValue {
	if (
		value === null ||
		typeof value === "string" ||
		typeof value === "number" ||
		typeof value === "bigint" ||
		value instanceof Uint8Array
	)
		return value;
	const kind = typeof value === "object" ? value.constructor?.name : typeof value;
	throw new TypeError(`The database keeps text, numbers, bytes and nothing else: not ${kind}.`);
}
