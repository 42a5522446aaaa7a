// Apart from the comparison: lists of services take this to phones, and the schemas that a comparison reads stay behind.

/** More columns than this fit no screen that people have. */
export const MOST_COMPARED = 3;

/** The address of a comparison. It holds ids of services, and nothing of a person. */
export function comparePath(ids: readonly string[]): string {
	const query = new URLSearchParams(ids.map((id) => ["s", id]));
	return ids.length === 0 ? "/compare" : `/compare?${query}`;
}
