import type { Navigator } from "./navigator.server.ts";
import { placeNames } from "./plan-view.server.ts";

/** What facts of services name by id, put into words: districts and other services. */
export function factNames(navigator: Navigator): {
	places: Record<string, string>;
	services: Record<string, string>;
} {
	const { services } = navigator.catalogue;
	return {
		places: placeNames(navigator),
		services: Object.fromEntries(services.map(({ id, name }) => [id, name])),
	};
}
