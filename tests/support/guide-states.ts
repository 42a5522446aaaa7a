import type { PageState } from "./page-states.ts";

/** The guides for those who use this with somebody else. */
export const GUIDE_STATES: PageState[] = ["advisers", "prescribers"].map((whom) => ({
	name: `guide for ${whom}`,
	path: `/guide/${whom}`,
	has: "article img.picture",
	hasPictures: true,
}));
