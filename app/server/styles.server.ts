// Imported here and nowhere else: from a file the browser also gets, the whole sheet would land in the client's script.
import css from "#app/app.css?inline";
import leaflet from "#app/leaflet.css?inline";
import planOnPaper from "#app/plan-on-paper.css?inline";

/** The one style sheet, as text, to be inlined under the nonce: a sheet of its own costs a third more time to the first paint. */
export const styles: string = css;

/** What only a few pages need besides, by the name that they give in `handle.sheet`: a question does not carry it. */
const SHEETS: Readonly<Record<string, string>> = { leaflet, "plan-on-paper": planOnPaper };

/** All that a page is styled by. @param handles - what its modules say of themselves */
export function stylesOf(handles: readonly unknown[]): string {
	const named = handles.map((handle) => (handle as { sheet?: string } | undefined)?.sheet ?? "");
	return styles + named.map((name) => SHEETS[name] ?? "").join("");
}
