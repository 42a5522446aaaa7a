import { expect, test } from "vitest";
import type { Route } from "#app/domain/catalogue/referral.schema.ts";
import type { Status } from "#app/domain/catalogue/service.schema.ts";
import { aService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { prescribable } from "./prescribable.ts";

const referral = (routes: Route[]): ServiceFields["referral"] => ({
	routes,
	takes: "not-known",
	from: ["leaflet"],
});
const is = (status: Status): ServiceFields["status"] => ({ is: status, from: ["leaflet"] });

const idsOf = (found: ServiceFields[]) => {
	const { open, check, unknown } = prescribable(found.map((fields) => aService(fields)));
	const ids = (part: typeof open) => part.map(({ service }) => service.id);
	return { open: ids(open), check: ids(check), unknown: ids(unknown) };
};

test("what surely runs comes before what has to be checked, and what nobody knows the way into comes last", () => {
	expect(
		idsOf([
			{ id: "unsaid", referral: referral([]) },
			{ id: "maybe", status: is("unconfirmed") },
			{ id: "soon", status: is("opening") },
			{ id: "second", referral: referral(["gp"]) },
			{ id: "third" },
		]),
	).toEqual({ open: ["second", "third"], check: ["maybe", "soon"], unknown: ["unsaid"] });
});

test("what is not sure that it runs stands with the unknown where nobody knows the way in either", () => {
	expect(
		idsOf([{ id: "both", status: is("unconfirmed"), referral: referral([]) }]).unknown,
	).toEqual(["both"]);
});

test("nobody is sent to what has ended, is paused, is for staff, or takes people from others alone", () => {
	expect(
		idsOf([
			{ id: "over", status: is("ended") },
			{ id: "paused", status: is("paused") },
			{ id: "staff", audience: "professional" },
			{ id: "others", referral: referral(["jobcentre"]) },
		]),
	).toEqual({ open: [], check: [], unknown: [] });
});
