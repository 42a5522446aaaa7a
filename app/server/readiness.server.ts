import { getNavigator } from "./navigator.server.ts";
import { getPlaceIndex } from "./place-index.server.ts";

/**
 * What must be in memory before the first page is served: catalogue, questions, places.
 * `/healthz` answers 503 until it has resolved; a rejection ends the process with exit code 1.
 *
 * @throws BrokenContent naming everything that is wrong with the content, at once
 */
export async function prepareApp(): Promise<void> {
	getPlaceIndex(getNavigator().catalogue.region.districts);
}
