import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { findPostgres, type PostgresProgram } from "./postgres-program.ts";

/** A real PostgreSQL of our own, on a free port of this machine, with a data folder that goes when it ends. */
export class APostgres {
	readonly #program: PostgresProgram;
	readonly #folder: string;
	readonly #port: number;
	#server: ChildProcess | undefined;
	#databases = 0;

	constructor(program: PostgresProgram, folder: string, port: number) {
		this.#program = program;
		this.#folder = folder;
		this.#port = port;
	}

	/** The address of one of its databases, for DATABASE_URL. */
	url(database = "postgres"): string {
		return `postgres://escalator@127.0.0.1:${this.#port}/${database}`;
	}

	/** Makes an empty database. @returns its address */
	async database(): Promise<string> {
		this.#databases += 1;
		const name = `test_${this.#databases}`;
		await this.ask(`create database ${name}`);
		return this.url(name);
	}

	/** Where its files lie. */
	get folder(): string {
		return this.#folder;
	}

	/** Makes an empty database whose tables lie in a folder that anybody may write to. @returns its address */
	async databaseIn(folder: string): Promise<string> {
		const place = join(folder, "tables");
		mkdirSync(place);
		const { uid, gid } = this.#program.user;
		if (uid !== undefined && gid !== undefined) chownSync(place, uid, gid);
		await this.ask(`create tablespace elsewhere location '${place}'`);
		await this.ask("create database elsewhere tablespace elsewhere");
		return this.url("elsewhere");
	}

	/** Asks as the operator would. */
	async ask(sql: string, url = this.url()): Promise<unknown[]> {
		const client = new pg.Client({ connectionString: url });
		await client.connect();
		try {
			return (await client.query(sql)).rows;
		} finally {
			await client.end();
		}
	}

	async start(): Promise<void> {
		const { bin, user } = this.#program;
		const where = ["-D", this.#folder, "-p", String(this.#port), "-k", this.#folder];
		const server = spawn(join(bin, "postgres"), [...where, "-h", "127.0.0.1"], {
			stdio: ["ignore", "ignore", "pipe"],
			...user,
		});
		this.#server = server;
		let said = "";
		await new Promise<void>((resolve, reject) => {
			server.stderr.on("data", (text) => {
				said += text;
				if (said.includes("ready to accept connections")) resolve();
			});
			server.once("error", reject);
			server.once("exit", () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
		});
	}

	/** Ends it as an operator would who is in a hurry: connections are cut off, what was committed stays. */
	stop(): Promise<void> {
		return this.#end("SIGINT");
	}

	async #end(signal: NodeJS.Signals): Promise<void> {
		const server = this.#server;
		this.#server = undefined;
		if (!server || server.exitCode !== null) return;
		const ended = once(server, "exit");
		server.kill(signal);
		await ended;
	}

	async remove(): Promise<void> {
		// At once: what it would put in order goes anyway.
		await this.#end("SIGQUIT");
		rmSync(this.#folder, { recursive: true, force: true });
		if (this.#program.copy) rmSync(this.#program.copy, { recursive: true, force: true });
	}
}

/**
 * Starts one, empty. Its user needs no password: nobody else on the machine knows of it.
 *
 * @param options.isSafe - whether it would live through a power cut, as its owner would have it; most tests cut no power
 */
export async function startPostgres({ isSafe = false } = {}): Promise<APostgres> {
	const program = findPostgres();
	const folder = mkdtempSync(join(tmpdir(), "escalator-pg-"));
	const { uid, gid } = program.user;
	if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
	const made = spawnSync(
		join(program.bin, "initdb"),
		["-D", folder, "-U", "escalator", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
		{ encoding: "utf8", ...program.user },
	);
	if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error}`);
	writeFileSync(
		join(folder, "postgresql.auto.conf"),
		`shared_buffers = 16MB\nmax_connections = 60\nfsync = ${isSafe ? "on" : "off"}\n`,
	);
	const postgres = new APostgres(program, folder, await freePort());
	process.once("exit", () => postgres.remove());
	await postgres.start();
	return postgres;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	await once(server, "close");
	if (address === null || typeof address === "string") throw new Error("There is no free port");
	return address.port;
}
