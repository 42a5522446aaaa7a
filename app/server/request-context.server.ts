import { createContext } from "react-router";
import type { Stretch } from "./http/page-compression.server.ts";

export interface RequestDetails {
	/** Allows inline script and style of this one answer; empty where no policy is sent (`react-router dev`, tests without our server). */
	readonly nonce: string;
	/** Whether the person's own connection is https, as far as a trusted proxy or PUBLIC_URL says. Decides the cookies' `Secure`. */
	readonly secure: boolean;
	/** A label of who asks, for counting within the hour; it says nothing of them. Empty, one for all, without our server. */
	readonly visitor: () => string;
	/** Pattern of the route that answered, noted by the router for the log line. */
	pattern?: string;
	/** The styles of the page that answered, which are compressed already. */
	stretch?: Stretch;
}

/** What our HTTP server knows about a request and a loader may ask: `context.get(requestContext)`. */
export const requestContext = createContext<RequestDetails>({
	nonce: "",
	secure: false,
	visitor: () => "",
});
