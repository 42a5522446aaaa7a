// A style sheet of this page alone: every other would carry it for nothing.
import css from "./sheet.css?inline";

/** How the sheet looks, as text, to be inlined under the nonce. */
export const sheetStyles: string = css;
