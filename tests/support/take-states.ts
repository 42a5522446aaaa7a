import type { PageState } from "./page-states.ts";

const PAGE = "/services/national-careers-service/date";
const PROBLEM = '[role="alert"]';

/** What somebody can take along of a service. */
export const TAKE_STATES: PageState[] = [
	{ name: "date", path: PAGE, has: 'form input[name="year"]' },
	{ name: "date, abuse", path: "/services/juno-womens-aid/date", has: "main > div > .note" },
	{
		name: "date, nothing said",
		path: `${PAGE}?day=&month=&year=&time=`,
		has: `${PROBLEM} a[href="#what"]`,
		status: 422,
	},
	{
		name: "date, all wrong",
		path: `${PAGE}?what=ring&day=31&month=11&year=2026&time=2`,
		has: `${PROBLEM} a[href="#time"]`,
		status: 422,
	},
];
