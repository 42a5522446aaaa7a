import { expect, test, vi } from "vitest";
import { smallEngine } from "../../../tests/support/small-catalogue.ts";
import { plantFault } from "./plant.ts";
import { proveLaws } from "./prove.ts";

// Each test tries many thousand plans: a busy machine must not look like a broken law.
vi.setConfig({ testTimeout: 60_000 });

const LAWS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const WALKS = 200;
const SEED = 2;

const sound = () => proveLaws(smallEngine(), smallEngine("2028-11-21"), WALKS, SEED);

test("the nine laws hold over a small catalogue, each with what was tried", () => {
	const findings = sound();
	expect(findings.map(({ law, counterExample }) => [law, counterExample])).toEqual(
		LAWS.map((law) => [law, undefined]),
	);
	for (const { tried } of findings) expect(tried).toMatch(/[1-9]/);
	expect(findings[5]?.notes).toBeUndefined();
});

test("the same seed tries the same walks", () => {
	expect(sound()).toEqual(sound());
});

test.each(LAWS)("a fault that breaks law %i is found, with an example", (law) => {
	const [engine, later] = [smallEngine(), smallEngine("2028-11-21")].map((whole) =>
		plantFault(whole, law),
	);
	if (engine === undefined || later === undefined) throw new Error("No engine");
	const broken = proveLaws(engine, later, WALKS, SEED).filter(
		({ counterExample }) => counterExample !== undefined,
	);
	expect(broken.map((finding) => finding.law)).toContain(law);
	expect(broken.find((finding) => finding.law === law)?.counterExample).toMatch(/\S+.* [[{]/);
});

test("there are laws 1 to 9", () => {
	expect(() => plantFault(smallEngine(), 0)).toThrow(RangeError);
	expect(() => plantFault(smallEngine(), 10)).toThrow(RangeError);
});
