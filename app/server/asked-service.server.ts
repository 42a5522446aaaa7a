import { data, redirect } from "react-router";
import type { Service } from "#app/domain/catalogue/service.ts";
import { getNavigator } from "./navigator.server.ts";

/**
 * The service that an address names.
 *
 * @param page - what stands behind the id in the address of this page of it, such as `/leaflet`
 * @throws a 301 to the entry that it became part of, or a 404
 */
export function askedService(id: string, page: "" | "/leaflet" = ""): Service {
	const { catalogue } = getNavigator();
	const mergedInto = catalogue.merged.get(id);
	if (mergedInto !== undefined) throw redirect(`/services/${mergedInto}${page}`, 301);
	const service = catalogue.byId.get(id);
	if (service === undefined) throw data(null, 404);
	return service;
}
