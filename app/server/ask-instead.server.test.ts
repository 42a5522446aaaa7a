import { expect, test } from "vitest";
import { cardOf } from "#app/domain/catalogue/service-card.ts";
import { askInsteadOf } from "./ask-instead.server.ts";
import { helpline } from "./helpline.server.ts";
import { getNavigator } from "./navigator.server.ts";

const cardAt = (id: string) => {
	const service = getNavigator().catalogue.byId.get(id);
	if (!service) throw new Error(`There is no ${id}`);
	return cardOf(service);
};

test("whoever is to be rung first is asked about what has no way in", () => {
	const first = cardAt("derbyshire-carers-association");
	expect(askInsteadOf(first)).toEqual({ name: first.name, phone: first.phone?.number });
	expect(askInsteadOf(undefined)).toBeUndefined();
});

test("a line about abuse is asked about nothing else, and its name stands beside nothing else", () => {
	expect(askInsteadOf(cardAt("national-domestic-abuse-helpline"))).toEqual(helpline());
});
