import { expect, onTestFinished, test, vi } from "vitest";
import { orComeBackSoon } from "./plain-trouble.server.ts";
import { StoreTrouble } from "./trouble.server.ts";

test("trouble becomes an answer with status 503, and a line for the operator", async () => {
	const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
	onTestFinished(() => write.mockRestore());
	const work = Promise.reject(new StoreTrouble("full", "53100"));
	await expect(orComeBackSoon(work)).rejects.toMatchObject({ data: null, init: { status: 503 } });
	expect(write).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('"code":"53100"'));
});

test("what is no trouble passes", async () => {
	expect(await orComeBackSoon(Promise.resolve("plan"))).toBe("plan");
	const fault = new TypeError("a fault of ours");
	await expect(orComeBackSoon(Promise.reject(fault))).rejects.toBe(fault);
});
