import { expect, test } from "vitest";
import { clearCookieHeader, readCookie, setCookieHeader } from "./cookie-header.server.ts";

test("finds one cookie among others", () => {
	expect(readCookie("language=pl; answers=k1.abc; answers-old=x", "answers")).toBe("k1.abc");
});

test.each([null, "", "answers", "my-answers=x", "=x", ";;;"])("finds none in %j", (header) => {
	expect(readCookie(header, "answers")).toBeUndefined();
});

test("a cookie goes with the browser, and is Secure over https only", () => {
	expect(setCookieHeader("answers", "k1.abc", { secure: true })).toBe(
		"answers=k1.abc; Path=/; HttpOnly; SameSite=Lax; Secure",
	);
	expect(setCookieHeader("answers", "k1.abc", { secure: false })).toBe(
		"answers=k1.abc; Path=/; HttpOnly; SameSite=Lax",
	);
});

test("clearing empties it and ends it at once", () => {
	expect(clearCookieHeader("answers", { secure: true })).toBe(
		"answers=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0",
	);
});
