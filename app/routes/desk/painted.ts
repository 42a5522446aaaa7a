/** Within so many milliseconds a browser has painted what was pressed, on a slow machine too: what can wait, waits for it. */
export const PAINTED_MS = 50;
