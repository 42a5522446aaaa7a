/** Where the page is to be read on after a button without script. */
export function anchorAfter(action: string): string {
	const [what] = action.split(":");
	if (what === "plan") return "#plan";
	if (what === "about") return "#about-title";
	return ["keep", "drop", "up", "down"].includes(what ?? "") ? "#list-title" : "";
}
