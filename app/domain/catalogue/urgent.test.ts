import { expect, test } from "vitest";
import { isUrgent, wantsExit } from "./urgent.ts";

test.each([
	{ barriers: ["domestic-abuse"], urgent: true, exit: true },
	{ barriers: ["debt", "homeless"], urgent: true, exit: true },
	{ barriers: ["substance-use"], urgent: false, exit: true },
	{ barriers: ["debt", "convictions"], urgent: false, exit: false },
	{ barriers: [], urgent: false, exit: false },
])("$barriers: help today $urgent, a quick way out $exit", ({ barriers, urgent, exit }) => {
	expect([isUrgent(barriers), wantsExit(barriers)]).toEqual([urgent, exit]);
});
