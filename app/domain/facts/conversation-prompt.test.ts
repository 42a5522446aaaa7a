import { expect, test } from "vitest";
import { PROMPTED, promptAbout } from "./conversation-prompt.ts";

test("tells barriers from facts, and what is hard to ask from what is not", () => {
	expect(promptAbout("caring-adult")).toMatchObject({ isBarrier: true, hard: undefined });
	expect(promptAbout("debt")).toMatchObject({ isBarrier: true, hard: "debt" });
	expect(promptAbout("rightToWork")).toMatchObject({ isBarrier: false, hard: "rightToWork" });
});

test("of abuse alone it says to ask only when it is safe", () => {
	const careful = PROMPTED.filter((about) => promptAbout(about).onlyWhenSafe);
	expect(careful).toEqual(["domestic-abuse"]);
});

test("where somebody may need help today, it says so", () => {
	expect(promptAbout("homeless").mayBeUrgent).toBe(true);
	expect(promptAbout("transport").mayBeUrgent).toBe(false);
});
