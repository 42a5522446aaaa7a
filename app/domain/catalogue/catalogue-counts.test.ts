import { expect, test } from "vitest";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";
import { catalogueCounts } from "./catalogue-counts.ts";

const from = ["leaflet"];
const unreachable = { contact: { phones: [] }, referral: undefined } satisfies ServiceFields;

test("counts by status, and of what has not ended those that can be reached", () => {
	const all: ServiceFields[] = [
		{ contact: sureNumber },
		{ contact: { phones: [{ number: "0300 000 0000", sure: false, from }] }, referral: undefined },
		{ ...unreachable, status: { is: "unconfirmed", from } },
		{ ...unreachable, contact: { address: { text: "1 Quay", from } } },
		{ ...unreachable, referral: { how: "Ask your GP.", takes: "not-known", from } },
		{ contact: sureNumber, status: { is: "ended", from } },
	];
	expect(catalogueCounts(all.map((fields) => aService(fields)))).toEqual({
		entries: 6,
		byStatus: { open: 4, opening: 0, paused: 0, ended: 1, unconfirmed: 1 },
		notEnded: 5,
		withPhone: 2,
		withSurePhone: 1,
		withContact: 3,
		withKnownRoute: 2,
		withWayIn: 4,
	});
});
