import { getNavigator, isNavigatorLoaded } from "./navigator.server.ts";

/** Somebody to ring, for the foot of a page. */
export interface Helpline {
	name: string;
	phone: string;
}

/** The region's helpline with its sure number; undefined where the catalogue holds no sure one. */
export function helpline(): Helpline | undefined {
	const { byId, region } = getNavigator().catalogue;
	const service = byId.get(region.helpline);
	const phone = service?.contact.phones.find(({ sure }) => sure)?.number;
	return service && phone ? { name: service.name, phone } : undefined;
}

/** The helpline for an answer that must not wait for anything: undefined until the catalogue is in memory. */
export function helplineIfLoaded(): Helpline | undefined {
	return isNavigatorLoaded() ? helpline() : undefined;
}
