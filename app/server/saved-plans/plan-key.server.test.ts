import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import type { Pepper } from "#app/server/sealing/pepper.server.ts";
import { openRow, sealRow } from "#app/server/sealing/seal-row.server.ts";
import { planKey } from "./plan-key.server.ts";

const aPepper = (): Pepper => ({ secret: randomBytes(32), mark: "" });
const pepper = aPepper();
const code = randomBytes(10);
const key = planKey(code, pepper);

test("needs the code and the pepper, both whole", () => {
	const sealed = sealRow(key, "plan");
	const otherCode = Buffer.from(code);
	otherCode[9] = (otherCode[9] ?? 0) ^ 1;
	expect(openRow(planKey(otherCode, pepper), sealed)).toBeUndefined();
	expect(openRow(planKey(code, aPepper()), sealed)).toBeUndefined();
	expect(openRow(planKey(code, pepper), sealed)).toBe("plan");
});

test("the row's name and the key have nothing in common", () => {
	expect(key.id).toMatch(/^[\w-]{43}$/);
	expect(Buffer.from(key.id, "base64url").equals(key.key)).toBe(false);
});
