import type { TeamList } from "#app/domain/team/team-list.ts";
import { hashOf } from "#app/server/hash.server.ts";

/**
 * Tells one state of a list from another, so that a page that was opened before the last change is known as such. Made
 * from what the list holds: going back to an older page of the same list is no conflict.
 */
export function teamRevision({ name, services }: TeamList): string {
	return hashOf([name, services.map(({ id, note }) => [id, note])]);
}
