import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A kill comes at any moment within this of the first word of a process. */
const WITHIN_MS = 150;

/**
 * Starts a program, kills it with SIGKILL some moment later, and tells what it said until then, line by line.
 *
 * @param program - a file of this folder
 * @throws Error with its complaint where it ended by itself
 */
export async function saidBeforeKill(
	program: string,
	env: Record<string, string>,
): Promise<string[][]> {
	const path = join("tests", "torture", program);
	const child = spawn(process.execPath, [path], { env, stdio: ["ignore", "pipe", "pipe"] });
	let text = "";
	let complaint = "";
	child.stdout.on("data", (chunk) => (text += chunk));
	child.stderr.on("data", (chunk) => (complaint += chunk));
	const ended = once(child, "close");
	await Promise.race([once(child.stdout, "data"), ended]);
	await wait(Math.random() * WITHIN_MS);
	child.kill("SIGKILL");
	const [, signal] = await ended;
	if (signal !== "SIGKILL") throw new Error(`It ended by itself: ${complaint}`);
	// A line that the kill cut off was not said.
	return text
		.split("\n")
		.slice(0, -1)
		.map((line) => line.split(" "));
}
