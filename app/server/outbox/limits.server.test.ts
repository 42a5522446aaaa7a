import { expect, onTestFinished, test, vi } from "vitest";
import { addressLabel, messages, messagesTo } from "./limits.server.ts";

const HOUR = 60 * 60 * 1000;

test("all ways to write to one mailbox are one; another's is another, and so is another phone", () => {
	vi.useFakeTimers({ toFake: ["Date"], now: 5 * HOUR });
	onTestFinished(() => {
		vi.useRealTimers();
	});
	const same = [
		"jo@mail.example",
		" JO@Mail.Example",
		"jo+plan@mail.example",
		"jo+a+b@mail.example",
	];
	const others = ["ji@mail.example", "jo@other.example", "+447700900123", "+447700900124"];
	expect(new Set(same.map(addressLabel)).size).toBe(1);
	expect(new Set([...same, ...others].map(addressLabel)).size).toBe(5);
	const [before] = same.map(addressLabel);
	expect(before).not.toContain("jo");
	vi.setSystemTime(6 * HOUR);
	expect(addressLabel("jo@mail.example")).not.toBe(before);
});

test("one phone gets three an hour, whoever asks; a library sends thirty, all together five hundred", () => {
	const at = 7 * HOUR;
	const room = (limit: typeof messages, of: (index: number) => string) => {
		for (let sent = 0; ; sent++) {
			if (!limit.hasRoom(of(sent), at)) return sent;
			limit.count(of(sent), at);
		}
	};
	expect(room(messagesTo, () => "phone")).toBe(3);
	expect(room(messages, () => "library")).toBe(30);
	expect(room(messages, (index) => `${index}`)).toBe(470);
});
