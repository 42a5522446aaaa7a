// The browser's half of `#words`: what resources.ts is on the server. All the words of all the languages would be
// fifty kilobytes; a page with a script brings its own, in its own language, in an element that nothing runs.
const element = document.getElementById("words");

/** The words that came with the page, by language and namespace. */
export const resources: Record<string, Record<string, object>> = JSON.parse(
	element?.textContent || "{}",
);

export const NAMESPACES = Object.keys(Object.values(resources)[0] ?? {});

/** What the page brought, unchanged: the element is drawn again as it was. */
export function wordsToTakeAlong(): string {
	return element?.textContent ?? "";
}
