/**
 * A name in Latin letters made safe inside right-to-left words: without the
 * marks, a list of such names shows in swapped order. Left-to-right languages
 * need none.
 *
 * @param dir - the direction of the words around it
 */
export function isolated(name: string, dir: "ltr" | "rtl"): string {
	return dir === "rtl" ? `\u2068${name}\u2069` : name;
}
