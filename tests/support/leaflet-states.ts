import type { PageState } from "./page-states.ts";

/** A leaflet: with a number, without one, about abuse, of what has ended, and of a service that nobody knows how to reach. */
export const LEAFLET_STATES: PageState[] = [
	{
		name: "leaflet, number",
		path: "/services/national-careers-service/leaflet",
		has: ".leaflet-step .number",
	},
	{ name: "leaflet, abuse", path: "/services/juno-womens-aid/leaflet", has: "#exit" },
	{ name: "leaflet, ended", path: "/services/kickstart-scheme/leaflet", has: ".leaflet-over" },
	{
		name: "leaflet, no number",
		path: "/services/derbyshire-adult-community-education/leaflet",
		has: ".leaflet-how",
	},
];
