import { expect, test } from "vitest";
import { aService } from "../../../tests/support/a-service.ts";
import { isLive } from "./catalogue.ts";
import { STATUSES } from "./service.schema.ts";

test.each([
	["open", true],
	["opening", true],
	["unconfirmed", true],
	["paused", false],
	["ended", false],
] as const)("%s: live is %s", (is, live) => {
	expect(isLive(aService({ status: { is, from: ["leaflet"] } }))).toBe(live);
});

test.each(["professional", "employer"] as const)(
	"an entry for the %s is never live",
	(audience) => {
		for (const is of STATUSES)
			expect(isLive(aService({ audience, status: { is, from: ["leaflet"] } }))).toBe(false);
	},
);
