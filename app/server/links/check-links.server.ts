import type { LinkResult } from "#app/domain/links/link-result.ts";
import { checkLink } from "./check-link.server.ts";
import { type PoliteAsker, Spent } from "./polite-asker.server.ts";

/** Links that are asked at the same time, each of another host. */
const AT_ONCE = 4;

/**
 * Asks links, several at once, never two of one host.
 *
 * @param onResult - told each result as it comes, so that a stopped check loses none
 * @param isStopped - asked before each link
 * @returns how many were left unasked: the check was stopped, or may ask no more
 */
export async function checkLinks(
	links: readonly string[],
	asker: PoliteAsker,
	today: string,
	onResult: (link: string, result: LinkResult) => void,
	isStopped: () => boolean = () => false,
): Promise<number> {
	const open = inTurns(links);
	let left = 0;
	let isSpent = false;
	const worker = async () => {
		for (let link = open.shift(); link !== undefined; link = open.shift()) {
			if (isSpent || isStopped()) {
				left++;
				continue;
			}
			try {
				onResult(link, await checkLink(link, asker, today));
			} catch (error) {
				if (!(error instanceof Spent)) throw error;
				isSpent = true;
				left++;
			}
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	return left;
}

/** A link of each host, then a second of each that has more: so that nobody waits in one host's queue. */
function inTurns(links: readonly string[]): string[] {
	const byHost = Map.groupBy(links, (link) => new URL(link).host);
	const longest = Math.max(0, ...[...byHost.values()].map(({ length }) => length));
	return Array.from({ length: longest }, (_, turn) =>
		[...byHost.values()].flatMap((list) => list[turn] ?? []),
	).flat();
}
