import { expect, test } from "vitest";
import { aSearchEntry } from "../../../tests/support/a-search.ts";
import { inTurn } from "./in-turn.ts";

const scored = (id: string, score: number, districts: string[] = []) => ({
	entry: aSearchEntry({ id, districts }),
	score,
});
const idsOn = (day: string, found: ReturnType<typeof scored>[], area?: string) =>
	inTurn(found, area, day).map(({ entry }) => entry.id);

test("the better fit is first on every day; of equals each is first on one of as many days", () => {
	const found = [scored("b", 1), scored("best", 2), scored("c", 1), scored("a", 1)];
	const days = ["2026-11-20", "2026-11-21", "2026-11-22"].map((day) => idsOn(day, found));
	for (const [first] of days) expect(first).toBe("best");
	expect(days.map(([, second]) => second).toSorted()).toEqual(["a", "b", "c"]);
});

test("of equals the nearer goes before, on every day", () => {
	const found = [scored("england", 1, ["england"]), scored("here", 1, ["harbour-town"])];
	for (const day of ["2026-11-21", "2026-11-22"])
		expect(idsOn(day, found, "harbour-town")).toEqual(["here", "england"]);
});
