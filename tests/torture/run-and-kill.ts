import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/**
 * Runs a program of this folder and kills it with SIGKILL soon after its first word.
 *
 * @param env - its whole environment
 * @param withinMs - the kill comes at any moment within this of its first word
 * @returns what it said, word by word, line by line, without a line that the kill cut off
 * @throws Error with its complaint where it ended by itself
 */
export async function runAndKill(
	program: string,
	env: Record<string, string>,
	withinMs: number,
): Promise<string[][]> {
	const child = spawn(process.execPath, [join("tests", "torture", program)], {
		env,
		stdio: ["ignore", "pipe", "pipe"],
	});
	let text = "";
	let complaint = "";
	child.stdout.on("data", (chunk) => (text += chunk));
	child.stderr.on("data", (chunk) => (complaint += chunk));
	const ended = once(child, "close");
	await Promise.race([once(child.stdout, "data"), ended]);
	await wait(Math.random() * withinMs);
	child.kill("SIGKILL");
	const [, signal] = await ended;
	if (signal !== "SIGKILL") throw new Error(`It ended by itself: ${complaint}`);
	const lines = text.split("\n").slice(0, -1);
	return lines.map((line) => line.split(" "));
}
