import { spawnSync } from "node:child_process";
import type { Place } from "./a-store.ts";
import type { BuiltApp } from "./built-app.ts";

/** Whether this machine can refuse one process its writing: a Linux can. */
export const canRefuseWriting = spawnSync("prlimit", ["--version"]).status === 0;

/** A database that takes no writing any more, under a process that runs and was writing to it a moment ago. */
export interface Trouble {
	begin(): Promise<void> | void;
	end(): Promise<void> | void;
}

/**
 * The system refuses this one process every write to a file, from its next on, as a disk does that has turned read-only
 * under it: what is open stays open and can be read. No disk can be mounted read-only while somebody writes to it, and
 * root may write whatever the mode of a file says.
 */
export function noWriting({ pid }: BuiltApp): Trouble {
	const limit = (bytes: string) => {
		const { status, stderr } = spawnSync("prlimit", ["--pid", `${pid}`, `--fsize=${bytes}:`], {
			encoding: "utf8",
		});
		if (status !== 0) throw new Error(`prlimit: ${stderr}`);
	};
	return { begin: () => limit("0"), end: () => limit("unlimited") };
}

/** PostgreSQL as its operator makes it read-only, or as a standby is that took over: for those connected and to come. */
export function readOnlyDatabase(
	{ databaseUrl = "" }: Place,
	ask: (sql: string, url: string) => Promise<unknown>,
): Trouble {
	const name = new URL(databaseUrl).pathname.slice(1);
	const cutOff =
		"select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
	const turn = async (to: string) => {
		await ask(`set transaction read write; alter database ${name} ${to}; ${cutOff}`, databaseUrl);
	};
	return {
		begin: () => turn("set default_transaction_read_only = on"),
		end: () => turn("reset default_transaction_read_only"),
	};
}
