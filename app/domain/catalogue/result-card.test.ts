import { expect, test } from "vitest";
import { aService } from "../../../tests/support/a-service.ts";
import { surroundings } from "../../../tests/support/surroundings.ts";
import { resultCard } from "./result-card.ts";
import { cardOf } from "./service-card.ts";

const { region } = surroundings;

test("says where it works by name, and all of England by itself", () => {
	const [district] = region.districts;
	const { where, isEverywhere } = resultCard(aService({ areas: [district?.id ?? ""] }), region);
	expect({ where, isEverywhere }).toEqual({ where: [district?.name], isEverywhere: false });
	const everywhere = resultCard(aService({ areas: ["england"] }), region);
	expect(everywhere).toMatchObject({ where: [], isEverywhere: true });
	expect(resultCard(aService({ areas: [] }), region)).toMatchObject({
		where: [],
		isEverywhere: false,
	});
});

test("holds no more than a line shows", () => {
	const [whole, shown] = [cardOf(aService()), resultCard(aService(), region)];
	const left = Object.keys(whole).filter((field) => !(field in shown));
	expect(left).toEqual(["hasWayIn", "cost", "provider", "isConfirmed"]);
});
