import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isBuildFresh } from "#app/commands/build-fingerprint.mjs";

/** What serves: `ours` as npm start does it, `router` as the router's own server does it, over the same build. */
const PROGRAMS = {
	ours: startScript(),
	router: ["node_modules/@react-router/serve/bin.cjs", "build/server/index.js"],
};

/** What npm start hands to Node, flags and all. */
function startScript(): string[] {
	const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
	return scripts.start.split(" ").slice(1);
}

/** A server in a process of its own, on the first core where the machine has two and lets us choose. */
export interface MeasuredServer {
	origin: string;
	/** Milliseconds from the start of the process to the first whole answer on `/`. */
	startMs: number;
	/** Memory that the process holds, in bytes. */
	memory(): number;
	/** Processor time that the process has taken, in milliseconds; NaN where the machine does not say. */
	processorMs(): number;
	stop(): Promise<void>;
}

const canPin =
	availableParallelism() > 1 && spawnSync("taskset", ["-c", "0,1", "true"]).status === 0;

/** A command line that runs on one core; unchanged where that cannot be arranged. */
export function onCore(core: 0 | 1, command: readonly string[]): [string, string[]] {
	const [program = "", ...rest] = canPin
		? ["taskset", "-c", String(core), process.execPath, ...command]
		: [process.execPath, ...command];
	return [program, rest];
}

/** Makes sure that there is one build, of what is there now. @throws Error with what the build said, where it fails */
export function buildOnce(): void {
	if (isBuildFresh(process.cwd())) return;
	const build = join("app", "commands", "build.ts");
	const built = spawnSync(process.execPath, [build], { encoding: "utf8" });
	if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
}

/**
 * Starts a server and waits for its first answer.
 *
 * @param dataDir - holds the keys that seal cookies, so that two servers may read the same one
 * @throws Error where it ends instead
 */
export async function startServer(
	kind: keyof typeof PROGRAMS,
	dataDir: string,
	flags: readonly string[] = [],
): Promise<MeasuredServer> {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const start = performance.now();
	// What it says of each request is thrown away, by both alike.
	const child = spawn(...onCore(0, [...flags, ...PROGRAMS[kind]]), {
		env: {
			PATH: process.env.PATH,
			NODE_ENV: "production",
			PORT: String(port),
			HOST: "127.0.0.1",
			DATA_DIR: dataDir,
		},
		stdio: ["ignore", "ignore", "inherit"],
	});
	while (!(await answers(origin))) {
		if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`);
		await wait(5);
	}
	const startMs = performance.now() - start;
	return {
		origin,
		startMs,
		memory: () => residentBytes(child),
		processorMs: () => processorMs(child),
		async stop() {
			if (child.exitCode !== null) return;
			child.kill("SIGTERM");
			await once(child, "exit");
		},
	};
}

/** A new folder for `dataDir`, and what removes it. */
export function aDataDir(): { dataDir: string; remove: () => void } {
	const dataDir = mkdtempSync(join(tmpdir(), "escalator-bench-"));
	return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
}

async function answers(origin: string): Promise<boolean> {
	try {
		const answer = await fetch(`${origin}/`);
		await answer.text();
		return answer.ok;
	} catch {
		return false;
	}
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	await once(server, "close");
	return typeof address === "object" && address ? address.port : 0;
}

function residentBytes({ pid }: ChildProcess): number {
	const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
	return Number(stdout) * 1024;
}

/** User and system time of all threads, from Linux's own count of hundredths of a second. */
function processorMs({ pid }: ChildProcess): number {
	const file = `/proc/${pid}/stat`;
	if (!existsSync(file)) return Number.NaN;
	const fields = readFileSync(file, "utf8")
		.replace(/^.*\) /, "")
		.split(" ");
	return (Number(fields[11]) + Number(fields[12])) * 10;
}
