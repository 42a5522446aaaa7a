import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A real disk of a few megabytes, which fills up and can be made to refuse writing. */
export interface SmallDisk {
	folder: string;
	/** Mounts it anew as it is, with other options: `size=8m`, `ro`, `rw`. */
	remount(options: string): void;
	remove(): void;
}

/** @returns undefined where this user may not mount: only root on a Linux of its own may */
export function aSmallDisk(size: string): SmallDisk | undefined {
	const folder = mkdtempSync(join(tmpdir(), "escalator-disk-"));
	const mount = (options: string) =>
		spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]).status === 0;
	const remove = () => rmSync(folder, { recursive: true, force: true });
	if (!mount(`size=${size},mode=777`)) {
		remove();
		return undefined;
	}
	return {
		folder,
		remount(options) {
			if (!mount(`remount,${options}`)) throw new Error(`The disk cannot be mounted ${options}`);
		},
		remove() {
			spawnSync("umount", ["-l", folder]);
			remove();
		},
	};
}
