import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface BuiltApp {
	/** Origin to ask, without a slash at the end. */
	url: string;
	/** The process's own number, to look at its memory. */
	pid: number;
	/** All that the process has written so far, stdout and stderr. */
	logs: () => string;
	/** Ends it as an operator would, by SIGTERM. @returns its exit code; null where a signal killed it */
	stop: () => Promise<number | null>;
}

/**
 * Starts what `npm run build` made, in a process of its own, on a free port, with a data folder that goes when it stops.
 *
 * @param env - further settings, as in app/server/env.server.ts
 * @param root - a copy of this repository to serve, such as one with invented content
 * @throws Error with what the process said, when it does not start or nothing is built
 */
export async function startBuiltApp(
	env: Record<string, string> = {},
	root = process.cwd(),
): Promise<BuiltApp> {
	const build = join(root, "build", "server", "index.js");
	if (!existsSync(build)) throw new Error("Nothing is built yet: npm run build");
	const dataDir = mkdtempSync(join(tmpdir(), "escalator-"));
	const program = `const { serve } = await import(${JSON.stringify(pathToFileURL(build).href)}); await serve();`;
	const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
		cwd: root,
		env: { NODE_ENV: "production", PORT: "0", HOST: "127.0.0.1", DATA_DIR: dataDir, ...env },
		stdio: ["ignore", "pipe", "pipe"],
	});
	let said = "";
	const port = await new Promise<number>((resolve, reject) => {
		const hear = (text: Buffer) => {
			said += text.toString();
			const started = /"event":"started","port":(\d+)/.exec(said);
			if (started) resolve(Number(started[1]));
		};
		child.stdout.on("data", hear);
		child.stderr.on("data", hear);
		child.once("exit", (code) => reject(new Error(`The built app ended with ${code}:\n${said}`)));
	});
	return {
		url: `http://127.0.0.1:${port}`,
		pid: child.pid ?? 0,
		logs: () => said,
		async stop() {
			if (child.exitCode === null && child.signalCode === null) {
				child.kill("SIGTERM");
				// Not "exit": what it wrote last may still be on its way.
				await once(child, "close");
			}
			rmSync(dataDir, { recursive: true, force: true });
			return child.exitCode;
		},
	};
}
