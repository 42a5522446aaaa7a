import { expect, test } from "vitest";
import { barrierWords } from "#app/i18n/search-words.ts";
import { aService } from "../../../tests/support/a-service.ts";
import { region } from "../../../tests/support/surroundings.ts";
import { serviceEntry } from "./service-entry.ts";

test.each([
	{ is: "open", isEnded: false, isPaused: false },
	{ is: "unconfirmed", isEnded: false, isPaused: false },
	{ is: "paused", isEnded: true, isPaused: true },
	{ is: "ended", isEnded: true, isPaused: false },
] as const)("$is: over $isEnded, for now $isPaused", ({ is, ...over }) => {
	const service = aService({ status: { is, from: ["leaflet"] } });
	expect(serviceEntry(service, { barriers: barrierWords(), kinds: {} }, region)).toMatchObject(
		over,
	);
});
