import { expect, test } from "vitest";
import { Once } from "./once.server.ts";

function counted() {
	const once = new Once<string>((outcome) => outcome === "failed");
	let times = 0;
	const work = (outcome: string) => async () => {
		times += 1;
		await Promise.resolve();
		return outcome;
	};
	return { once, work, times: () => times };
}

test("is done once for a key, at one time and later, and again for another", async () => {
	const { once, work, times } = counted();
	const both = await Promise.all([once.do("a", work("sent")), once.do("a", work("other"))]);
	expect([...both, await once.do("a", work("late"))]).toEqual(["sent", "sent", "sent"]);
	expect(await once.do("b", work("new"))).toBe("new");
	expect(times()).toBe(2);
});

test("what failed, or threw, may be tried again", async () => {
	const { once, work } = counted();
	expect(await once.do("a", work("failed"))).toBe("failed");
	const thrown = once.do("a", () => Promise.reject(new Error("away")));
	await expect(thrown).rejects.toThrow("away");
	expect(await once.do("a", work("sent"))).toBe("sent");
});

test("the oldest are forgotten, so that memory stays small", async () => {
	const { once, work } = counted();
	for (let key = 0; key <= 500; key++) await once.do(String(key), work(`first ${key}`));
	expect(await once.do("500", work("again"))).toBe("first 500");
	expect(await once.do("0", work("again"))).toBe("again");
});
