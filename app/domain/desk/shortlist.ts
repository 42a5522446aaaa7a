/** As many as one person can look at, and one page can hold. */
export const MOST_LISTED = 8;

/** What may be done with the services an adviser has picked for a client. */
export type ListChange = { do: "keep" | "drop" | "up" | "down"; id: string };

const CHANGES: readonly ListChange["do"][] = ["keep", "drop", "up", "down"];

/** Reads a change as a button sends it, "up:some-service"; undefined for anything else. */
export function readListChange(text: string | null): ListChange | undefined {
	const [what, id, ...rest] = (text ?? "").split(":");
	const change = CHANGES.find((one) => one === what);
	return change && id && rest.length === 0 ? { do: change, id } : undefined;
}

/**
 * The list after a change.
 *
 * @returns the same list where the change makes no difference: full, not in it, or at its end already
 */
export function changeList(list: readonly string[], change: ListChange): readonly string[] {
	const { id } = change;
	const at = list.indexOf(id);
	switch (change.do) {
		case "keep":
			return at !== -1 || list.length >= MOST_LISTED ? list : [...list, id];
		case "drop":
			return list.filter((one) => one !== id);
		case "up":
			return moved(list, at, at - 1);
		case "down":
			return moved(list, at, at + 1);
	}
}

function moved(list: readonly string[], from: number, to: number): readonly string[] {
	const one = list[from];
	if (one === undefined || to < 0 || to >= list.length) return list;
	return list.toSpliced(from, 1).toSpliced(to, 0, one);
}
