import { expect, test } from "vitest";
import { aService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { inListOrder } from "./list-order.ts";

const from = ["leaflet"];
const is = (status: "open" | "opening" | "unconfirmed") => ({ status: { is: status, from } });
const some = (...fields: ServiceFields[]) => fields.map((one) => aService(one));
const ids = (services: { id: string }[]) => services.map(({ id }) => id).join(" ");

/** A day on which equals stand by id where there are two, three or six of them. */
const TODAY = "1970-01-01";

test("what runs stands before what will, and that before what is not confirmed", () => {
	const services = some(
		{ id: "a", ...is("unconfirmed") },
		{ id: "b", ...is("opening") },
		{ id: "c", ...is("open") },
	);
	expect(ids(inListOrder(services, { today: TODAY }))).toBe("c b a");
});

test("of what runs, what can be reached comes first", () => {
	const services = some(
		{ id: "a", contact: { phones: [] }, referral: undefined },
		{ id: "b", ...is("unconfirmed") },
		{ id: "c" },
	);
	expect(ids(inListOrder(services, { today: TODAY }))).toBe("c a b");
});

test("equals take turns by day, whatever order they come in", () => {
	const services = some({ id: "b" }, { id: "a" }, { id: "c" });
	expect(ids(inListOrder(services, { today: TODAY }))).toBe("a b c");
	expect(ids(inListOrder(services.toReversed(), { today: "1970-01-02" }))).toBe("b c a");
});

test("in a district only what works there is listed, with what is for all England last", () => {
	const services = some(
		{ id: "a" },
		{ id: "b", areas: ["harbour"] },
		{ id: "c", areas: ["vale"], ...is("unconfirmed") },
		{ id: "d", areas: [] },
	);
	expect(ids(inListOrder(services, { today: TODAY, area: "north-vale" }))).toBe("c a");
	expect(ids(inListOrder(services, { today: TODAY }))).toBe("a b d c");
});
