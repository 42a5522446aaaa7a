import type { PageState } from "./page-states.ts";

/** The pages for looking without typing, and what is known of the whole. */
export const BROWSE_STATES: PageState[] = [
	{ name: "A to Z", path: "/a-to-z", has: ".letters" },
	{ name: "barriers", path: "/barriers", has: 'a[href="/barriers/debt"]' },
	{ name: "barrier", path: "/barriers/convictions", has: ".results" },
	{ name: "barrier, narrowed", path: "/barriers/young?area=derby", has: "option[selected]" },
	{ name: "barrier, not sure", path: "/barriers/health-msk", has: ".note .number" },
	{ name: "barrier, abuse", path: "/barriers/domestic-abuse", has: "#exit" },
	{ name: "places", path: "/places", has: 'a[href="/places/derby"]' },
	{ name: "place", path: "/places/mansfield", has: "#gaps" },
	{ name: "kinds", path: "/kinds", has: 'a[href="/kinds/advice"]' },
	{ name: "kind", path: "/kinds/transport", has: ".results" },
	{ name: "kind, employers", path: "/kinds/employer", has: "details[open]" },
	{ name: "catalogue", path: "/catalogue", has: ".cover" },
	{ name: "ways up", path: "/pathways", has: 'a[href="/pathways/construction"]' },
	{ name: "way up, stated", path: "/pathways/health-and-care", has: ".ladder" },
	{ name: "way up, by level", path: "/pathways/clean-energy", has: "h2 + .note" },
];
