import type { ServiceCard } from "#app/domain/catalogue/service-card.ts";
import { serviceWantsExit } from "#app/domain/catalogue/urgent.ts";
import { helpline } from "./helpline.server.ts";
import { getNavigator } from "./navigator.server.ts";

/** Somebody to ask about a service that we know no way into. */
export interface AskInstead {
	name: string;
	phone: string | undefined;
}

/**
 * Whom to ask about a service without a known way in: whoever is to be rung first. Where that is a line about abuse,
 * a lost home or drugs, the region's helpline: such a line is not for questions about a course, and its name beside
 * one tells on somebody.
 */
export function askInsteadOf(first: ServiceCard | undefined): AskInstead | undefined {
	if (first === undefined) return undefined;
	const helps = getNavigator().catalogue.byId.get(first.id)?.helps;
	const isPrivate = helps !== undefined && serviceWantsExit(helps);
	const other = isPrivate ? helpline() : undefined;
	return other ?? { name: first.name, phone: first.phone?.number };
}
