// Imported here and nowhere else: from a file the browser also gets, the whole sheet would land in the client's script.
import css from "#app/app.css?inline";

/** The one style sheet, as text, to be inlined under the nonce: a sheet of its own costs a third more time to the first paint. */
export const styles: string = css;
