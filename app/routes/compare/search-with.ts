/** The search, with what is chosen taken along: it shows the choice and leads back here. */
export function searchWith(chosen: readonly { id: string }[]): string {
	return `/services?${new URLSearchParams(chosen.map(({ id }) => ["compare", id]))}`;
}
