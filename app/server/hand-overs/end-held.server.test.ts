import { expect, test, vi } from "vitest";
import { endHeld } from "./end-held.server.ts";

const end = vi.hoisted(() => vi.fn<(serial: string) => Promise<void>>());
vi.mock("./hand-overs.server.ts", () => ({ handOvers: () => ({ end, withdraw: end }) }));
vi.mock("./hand-over-cookie.server.ts", () => ({
	readHandOver: () => ({ serial: "shown", direction: "to-adviser" }),
}));
vi.mock("./seen-cookie.server.ts", () => ({ readSeen: () => ({ opened: { serial: "seen" } }) }));
vi.mock("#app/server/log.server.ts", () => ({ logError: vi.fn(), logEvent: vi.fn() }));

const request = new Request("http://localhost/");

test("both sides are ended, and waited for", async () => {
	end.mockResolvedValue();
	expect(await endHeld(request, 1000)).toBe(true);
	expect(end.mock.calls.flat()).toEqual(["shown", "seen"]);
});

test("whoever leaves waits no longer than told for a database that does not answer", async () => {
	end.mockReturnValue(new Promise(() => undefined));
	expect(await endHeld(request, 10)).toBe(false);
});

test("a fault of our own keeps nobody here, and nobody is told that all has ended", async () => {
	end.mockRejectedValue(new TypeError("ours"));
	expect(await endHeld(request, 1000)).toBe(false);
});
