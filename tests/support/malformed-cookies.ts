import type { Draw } from "./draw.ts";
import { MARK } from "./malformed-parts.ts";

/** What a browser was given a moment ago: cookies by name, and sealed parts of addresses by their page. */
export interface Given {
	cookies: Record<string, string>;
	tokens: Record<string, string>;
}

const LANGUAGES = ["InBsIg==", "InVyIg==", "ImVuLVhBIg==", "x", "%", "bnVsbA=="];

/** What an answer gives, over what was given before. Whatever a broken form left behind is where the next one starts from. */
export function givenBy(answer: string, before: Given): Given {
	const set = [...answer.matchAll(/^Set-Cookie: ([\w-]+)=([\w.-]+);/gim)];
	const cookies = set.map(([, name = "", value = ""]) => [name, value]);
	const [, page, token = ""] = /^Location: (\S*)\?t=([\w.-]+)/im.exec(answer) ?? [];
	const tokens = page ? { ...before.tokens, [page]: token } : before.tokens;
	return { cookies: { ...before.cookies, ...Object.fromEntries(cookies) }, tokens };
}

/** All cookies as they are, but for one, mostly that of the answers. */
export function anyCookies(draw: Draw, { cookies }: Given): string {
	const names = Object.keys(cookies);
	const broken = draw.chance(0.5) ? "answers" : draw.one([...names, "answers"]);
	const whole = names.filter((name) => name !== broken && draw.chance(0.9));
	const others = whole.map((name) => `${name}=${cookies[name]}`);
	return [brokenCookie(draw, broken, cookies[broken] ?? ""), ...others].join("; ");
}

function brokenCookie(draw: Draw, name: string, good: string): string {
	return draw.one([
		() => `${name}=${good}`,
		() => `${name}=${good}`,
		() => `${name}=${good}; language=${draw.one(LANGUAGES)}`,
		() => `${name}=${brokenText(draw, good)}`,
		() => `${name}=${brokenText(draw, good)}`,
		() => `${name}=${good}${good}`,
		() => `language=${good}; ${name}=${MARK}`,
		() => `${name}=${"A".repeat(draw.whole(1000, draw.chance(0.2) ? 18_000 : 9_000))}`,
		() => `${name}="${good}"; ${name}=${MARK}; __proto__=1`,
		() => draw.bytes(200).replace(draw.chance(0.1) ? /[\r\n]/g : /[^\x20-\x7e\x80-\xff]/g, ""),
	])();
}

/** A sealed text cut, glued or changed. */
export function brokenText(draw: Draw, good: string): string {
	const at = draw.whole(0, good.length);
	return draw.one([
		() => good.slice(0, at),
		() => `${good.slice(0, at)}${draw.one(["A", "-", ".", "=", "%00", MARK])}${good.slice(at + 1)}`,
		() => `${good.slice(at)}${good.slice(0, at)}`,
	])();
}
