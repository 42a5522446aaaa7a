import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { toWebRequest } from "./web-request.server.ts";

function aMessage(method: string, rawHeaders: string[]): IncomingMessage {
	return Object.assign(new IncomingMessage(new Socket()), { method, rawHeaders });
}

const URL = "https://escalator.example.org/q/1";

test("carries the person's headers over, and not the connection's or a proxy's", () => {
	const headers = [
		"Host",
		"inner",
		"Connection",
		"keep-alive",
		"X-Forwarded-For",
		"192.0.2.1",
		"Cookie",
		"a=1",
		"Accept-Language",
		"pl",
	];
	const request = toWebRequest(aMessage("GET", headers), URL, undefined);
	expect([...request.headers]).toEqual([
		["accept-language", "pl"],
		["cookie", "a=1"],
	]);
	expect(request.url).toBe(URL);
});

test("HEAD is asked as GET, so that its headers are the page's", () => {
	expect(toWebRequest(aMessage("HEAD", []), URL, undefined).method).toBe("GET");
});

test("a button alone is an empty form", async () => {
	const form = await toWebRequest(aMessage("POST", []), URL, undefined).formData();
	expect([...form]).toEqual([]);
});

test("a form reads as it was sent", async () => {
	const headers = ["Content-Type", "application/x-www-form-urlencoded"];
	const form = await toWebRequest(
		aMessage("POST", headers),
		URL,
		Buffer.from("age=34&goals=a&goals=b"),
	).formData();
	expect([...form]).toEqual([
		["age", "34"],
		["goals", "a"],
		["goals", "b"],
	]);
});
