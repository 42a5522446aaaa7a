import { expect, test } from "vitest";
import { BARRIERS } from "#app/domain/facts/barriers.ts";
import { aService } from "../../../tests/support/a-service.ts";
import { coverTable } from "./cover-table.ts";

test("a line for each district and barrier, with who is there", () => {
	const services = ["b-debts", "a-debts"].map((id) =>
		aService({ id, areas: ["harbour"], helpsWith: [{ barrier: "debt", main: true }] }),
	);
	const lines = coverTable(services, ["harbour", "north-vale"]).split("\r\n");
	expect(lines[0]).toBe("district,barrier,cover,services");
	expect(lines.length).toBe(1 + 2 * BARRIERS.length + 1);
	expect(lines).toContain("harbour,debt,dedicated,b-debts a-debts");
	expect(lines).toContain("north-vale,debt,gap,");
	expect(lines.at(-1)).toBe("");
});
