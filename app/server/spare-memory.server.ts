import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Gives back to the system what reading the content took and nothing uses any more: half of the process.
 *
 * Left alone, V8 keeps those pages until it runs short. Stops the process for some 50 ms, so for once, when it has just started.
 */
export function releaseSpareMemory(): void {
	// The only way to ask V8 for it without a flag on the command line.
	setFlagsFromString("--expose-gc");
	const collect: unknown = runInNewContext("gc");
	setFlagsFromString("--no-expose-gc");
	if (typeof collect === "function")
		collect({ type: "major", execution: "sync", flavor: "last-resort" });
}
