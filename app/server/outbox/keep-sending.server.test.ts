import { expect, onTestFinished, test, vi } from "vitest";
import { StoreTrouble } from "#app/server/store/trouble.server.ts";
import { keepSending } from "./keep-sending.server.ts";
import { Outbox } from "./outbox.server.ts";

const LOOK_MS = 20_000;

/** An outbox that does nothing but what a test tells it. */
function aQuietOutbox() {
	vi.useFakeTimers();
	onTestFinished(() => {
		vi.useRealTimers();
		vi.restoreAllMocks();
	});
	const sendDue = vi.spyOn(Outbox.prototype, "sendDue").mockResolvedValue();
	const stop = vi.spyOn(Outbox.prototype, "stop").mockResolvedValue();
	const outbox: Outbox = Object.create(Outbox.prototype);
	return { outbox, sendDue, stop };
}

test("looks soon after the start and then three times a minute, and no more once it is stopped", async () => {
	const { outbox, sendDue, stop } = aQuietOutbox();
	const end = keepSending(outbox, () => undefined);
	await vi.advanceTimersByTimeAsync(3000);
	expect(sendDue).toHaveBeenCalledTimes(1);
	await vi.advanceTimersByTimeAsync(3 * LOOK_MS);
	expect(sendDue).toHaveBeenCalledTimes(4);
	await end();
	await vi.advanceTimersByTimeAsync(3 * LOOK_MS);
	expect(sendDue).toHaveBeenCalledTimes(4);
	expect(stop).toHaveBeenCalledOnce();
});

test("does not look again while it is still sending", async () => {
	const { outbox, sendDue } = aQuietOutbox();
	sendDue.mockReturnValue(new Promise(() => {}));
	const end = keepSending(outbox, () => undefined);
	await vi.advanceTimersByTimeAsync(3 * LOOK_MS);
	expect(sendDue).toHaveBeenCalledOnce();
	await end();
});

test("of a database that is away it complains once, and again when it was there meanwhile", async () => {
	const { outbox, sendDue } = aQuietOutbox();
	const gone = new StoreTrouble("gone", "ECONNREFUSED");
	const complaints: unknown[] = [];
	const end = keepSending(outbox, (error) => complaints.push(error));
	sendDue.mockRejectedValue(gone);
	await vi.advanceTimersByTimeAsync(3 * LOOK_MS);
	expect(complaints).toEqual([gone]);
	sendDue.mockResolvedValue();
	await vi.advanceTimersByTimeAsync(LOOK_MS);
	sendDue.mockRejectedValue(gone);
	await vi.advanceTimersByTimeAsync(LOOK_MS);
	expect(complaints).toEqual([gone, gone]);
	await end();
});
