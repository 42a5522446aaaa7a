import { DATE_FIELDS } from "#app/domain/agreed-date/agreed-date.ts";
import type { PageState } from "./page-states.ts";
import { Visitor } from "./visitor.ts";

const PAGE = "/services/national-careers-service/date";
const PROBLEM = '[role="alert"]';

/** What somebody can take along of a service. */
export async function takeStates(origin: string): Promise<PageState[]> {
	const visitor = new Visitor(origin);
	const after = async (typed: readonly string[]) => {
		await visitor.open(PAGE);
		const fields = DATE_FIELDS.flatMap((field, at) => (typed[at] ? [[field, typed[at]]] : []));
		const { path } = await visitor.send(Object.fromEntries(fields));
		return path;
	};
	return [
		{ name: "date", path: PAGE, has: 'form input[name="year"]' },
		{ name: "date, abuse", path: "/services/juno-womens-aid/date", has: "main > div > .note" },
		{
			name: "date, nothing said",
			path: await after([]),
			has: `${PROBLEM} a[href="#what"]`,
			status: 422,
		},
		{
			name: "date, all wrong",
			path: await after(["ring", "31", "11", "2026", "2"]),
			has: `${PROBLEM} a[href="#time"]`,
			status: 422,
		},
	];
}
