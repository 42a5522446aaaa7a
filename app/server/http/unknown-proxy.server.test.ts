import { BlockList } from "node:net";
import { expect, test } from "vitest";
import { watchForProxies } from "./unknown-proxy.server.ts";

const trusted = new BlockList();
trusted.addAddress("10.0.0.9");
const forwarded = { "x-forwarded-for": "198.51.100.1" };

test("a proxy that nobody named is told of once, and no address with it", () => {
	const said: string[] = [];
	const watch = watchForProxies((says) => said.push(says));
	watch("10.0.0.9", forwarded, trusted);
	watch("192.0.2.1", {}, trusted);
	expect(said).toEqual([]);
	watch("192.0.2.1", forwarded, trusted);
	watch("192.0.2.1", forwarded, trusted);
	watch(undefined, forwarded, trusted);
	expect(said).toEqual([expect.stringContaining("TRUSTED_PROXY")]);
	expect(said.join()).not.toMatch(/\d+\.\d+/);
});
