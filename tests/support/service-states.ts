import type { PageState } from "./page-states.ts";

const PROBLEM = '[role="alert"]';

/** Services: one by itself, some side by side, and what is wrong with one. */
export const SERVICE_STATES: PageState[] = [
	{ name: "service, open", path: "/services/national-careers-service", has: ".service" },
	{ name: "service, unconfirmed", path: "/services/restart-scheme-llr", has: ".note.ask" },
	{ name: "service, opening", path: "/services/workwell", has: ".note.ask" },
	{ name: "service, ended", path: "/services/kickstart-scheme", has: ".note.stop" },
	{
		name: "service, conflicts",
		path: "/services/derbyshire-carers-association",
		has: ".note.ask li",
	},
	{ name: "service, abuse", path: "/services/juno-womens-aid", has: "#exit" },
	{ name: "service, employers", path: "/services/derby-promise", has: ".service" },
	{ name: "compare, two", path: "/compare?s=acas&s=juno-womens-aid", has: "#exit" },
	{
		name: "compare, three",
		path: "/compare?s=llr-workwell&s=working-well-east-midlands&s=work-your-way",
		has: "thead th:nth-child(4)",
	},
	{ name: "compare, one", path: "/compare?s=workwell", has: 'a[href^="/compare?s=workwell&s="]' },
	{ name: "compare, none", path: "/compare", has: 'main a.button[href="/services"]' },
	{
		name: "compare, one unknown",
		path: "/compare?s=acas&s=nobody&s=workwell",
		has: "h1 + .note.ask",
	},
	{ name: "wrong", path: "/services/acas/wrong", has: 'textarea[name="text"]' },
	{ name: "wrong, abuse", path: "/services/juno-womens-aid/wrong", has: "#exit" },
	{
		name: "wrong, nothing chosen",
		path: "/services/acas/wrong?choose",
		has: `${PROBLEM} a[href="#reason"]`,
		status: 422,
	},
	{
		name: "wrong, too long",
		path: "/services/acas/wrong?long",
		has: `${PROBLEM} a[href="#text"]`,
		status: 422,
	},
	{ name: "wrong, thanks", path: "/services/acas/wrong?thanks", has: "main article h1" },
	{
		name: "wrong, enough",
		path: "/services/acas/wrong?enough",
		has: "main article h1",
		status: 429,
	},
	{
		name: "wrong, not kept",
		path: "/services/acas/wrong?unkept",
		has: "main article h1",
		status: 503,
	},
];
