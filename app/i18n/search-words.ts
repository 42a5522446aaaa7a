import type { Barrier } from "#app/domain/facts/barriers.ts";
import { BARRIERS } from "#app/domain/facts/barriers.ts";
import { wordsIn } from "./instance.ts";
import { FALLBACK } from "./languages.ts";

/** What each barrier is called by residents, for the search: as they are asked about it, and as it is told of others. */
export function barrierWords(): Record<Barrier, string> {
	const { t } = wordsIn(FALLBACK);
	return Object.fromEntries(
		BARRIERS.map((barrier) => [
			barrier,
			`${t(`barriers:${barrier}.name`)} ${t(`barriers:${barrier}.people`)}`,
		]),
	) as Record<Barrier, string>;
}
