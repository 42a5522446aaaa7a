// The server build's entry: what the router built, and what serves it, in one module graph.
// `react-router-serve build/server/index.js` takes the first half, `npm start` the second.
import * as build from "virtual:react-router/server-build";
import { startService } from "./serve.server.ts";

export * from "virtual:react-router/server-build";

/** Serves this build until a signal ends it. Settings come from the environment; see env.server.ts. */
export function serve() {
	return startService(build);
}
