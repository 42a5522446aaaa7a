import { chmodSync } from "node:fs";
import { join } from "node:path";
import type { APostgres } from "../support/a-postgres.ts";
import { type DiskFigures, fillDisk, lockDisk } from "./fill-disk.ts";
import { aSmallDisk } from "./small-disk.ts";

/** Real disks that are full or locked, on both engines; nothing where this user may not mount any. */
export async function diskPart(postgres: APostgres): Promise<Record<string, DiskFigures>> {
	const disk = aSmallDisk("1m");
	const tableDisk = aSmallDisk("12m");
	const figures: Record<string, DiskFigures> = {};
	try {
		if (!disk || !tableDisk) return figures;
		const dataDir = join(disk.folder, "data");
		figures["sqlite, disk full"] = await fillDisk(
			{ dataDir, databaseUrl: undefined },
			disk,
			"size=8m",
		);
		figures["sqlite, disk locked"] = await lockDisk(dataDir, disk);
		chmodSync(tableDisk.folder, 0o777);
		const databaseUrl = await postgres.databaseIn(tableDisk.folder);
		figures["postgres, disk full"] = await fillDisk(
			{ dataDir, databaseUrl },
			tableDisk,
			"size=32m",
		);
		await postgres.ask("drop database elsewhere");
		await postgres.ask("drop tablespace elsewhere");
		return figures;
	} finally {
		disk?.remove();
		tableDisk?.remove();
	}
}
