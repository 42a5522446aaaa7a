import { data, redirect } from "react-router";
import type { Service } from "#app/domain/catalogue/service.ts";
import { getNavigator } from "./navigator.server.ts";

/**
 * The service that a page below `/services/<id>` is about.
 *
 * @param page - what stands behind the id, such as `/date`; empty for the service's own page
 * @param folder - what stands before the id, where it is not `/services`
 * @param moved - how an old id is answered: 308 carries a form along
 * @throws a redirect to the entry that it became part of, or a 404
 */
export function serviceAt(
	id: string,
	page = "",
	{ folder = "/services", moved = 301 }: { folder?: string; moved?: 301 | 308 } = {},
): Service {
	const { catalogue } = getNavigator();
	const mergedInto = catalogue.merged.get(id);
	if (mergedInto !== undefined) throw redirect(`${folder}/${mergedInto}${page}`, moved);
	const service = catalogue.byId.get(id);
	if (service === undefined) throw data(null, 404);
	return service;
}

/** The same, where it can still be rung. @throws a 404 too for one that has ended */
export function livingServiceAt(id: string, page: string): Service {
	const service = serviceAt(id, page);
	if (service.status.is === "ended") throw data(null, 404);
	return service;
}
