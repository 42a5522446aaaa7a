import { expect, test } from "vitest";
import { isUrgent, serviceWantsExit, wantsExit } from "./urgent.ts";

test.each([
	{ barriers: ["domestic-abuse"], urgent: true, exit: true },
	{ barriers: ["debt", "homeless"], urgent: true, exit: true },
	{ barriers: ["substance-use"], urgent: false, exit: true },
	{ barriers: ["debt", "convictions"], urgent: false, exit: false },
	{ barriers: [], urgent: false, exit: false },
])("$barriers: help today $urgent, a quick way out $exit", ({ barriers, urgent, exit }) => {
	expect([isUrgent(barriers), wantsExit(barriers)]).toEqual([urgent, exit]);
});

test.each([
	{ barrier: "domestic-abuse", isMain: false, exit: true },
	{ barrier: "homeless", isMain: true, exit: true },
	{ barrier: "homeless", isMain: false, exit: false },
	{ barrier: "substance-use", isMain: true, exit: true },
	{ barrier: "debt", isMain: true, exit: false },
])("a service for $barrier, made for it $isMain: a way out $exit", ({ barrier, isMain, exit }) => {
	expect(serviceWantsExit(new Map([[barrier, isMain]]))).toBe(exit);
});
