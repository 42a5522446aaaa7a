import type { Random } from "#app/domain/proof/random.ts";
import {
	BAD_PATHS,
	FIELDS,
	HEADERS,
	MARK,
	METHODS,
	ORIGINS,
	PATHS,
	QUESTIONS,
	TYPES,
	VALUES,
} from "./malformed-parts.ts";

/** Draws from one seed: the same seed gives the same requests. */
export class Draw {
	readonly #random: Random;

	constructor(random: Random) {
		this.#random = random;
	}

	whole(from: number, to: number): number {
		return from + Math.floor(this.#random() * (to - from + 1));
	}

	one<T>(of: readonly T[]): T {
		return of[this.whole(0, of.length - 1)] as T;
	}

	chance(share: number): boolean {
		return this.#random() < share;
	}

	/** Bytes of any value, as Latin-1 text. */
	bytes(most: number): string {
		return Array.from({ length: this.whole(0, most) }, () =>
			String.fromCharCode(this.whole(0, 255)),
		).join("");
	}
}

/** Broken in ways that a browser, a proxy, a bored student or a scanner could break it. @param cookie - one that was good a moment ago */
export function malformedRequest(draw: Draw, host: string, cookie: string): string {
	const isForm = draw.chance(0.4);
	const path = draw.chance(0.12)
		? badPath(draw)
		: draw.one(
				isForm
					? [...QUESTIONS, "/start", "/paper/type", "/language", "/api/match"]
					: [...PATHS, ...QUESTIONS],
			);
	const method = isForm ? "POST" : draw.chance(0.9) ? "GET" : draw.one(METHODS);
	const lines = [`${method} ${path} HTTP/1.${draw.chance(0.97) ? 1 : draw.one(["0", "2", "x"])}`];
	if (draw.chance(0.97))
		lines.push(
			`Host: ${draw.chance(0.97) ? host : draw.one(["", "a/b", "a b", "[::1", MARK, "x".repeat(300)])}`,
		);
	lines.push("Connection: close");
	if (draw.chance(0.8)) lines.push(`Cookie: ${anyCookie(draw, cookie)}`);
	for (let more = draw.chance(0.15) ? draw.whole(1, 3) : 0; more > 0; more--)
		lines.push(draw.one(HEADERS));
	if (draw.chance(0.02)) lines.push(`X-${MARK}: ${"h".repeat(draw.whole(0, 20_000))}`);
	if (isForm && draw.chance(0.5))
		lines.push(`Origin: ${draw.chance(0.85) ? `http://${host}` : draw.one(ORIGINS)}`);
	if (!isForm && draw.chance(0.95)) return `${lines.join("\r\n")}\r\n\r\n`;
	lines.push(`Content-Type: ${draw.chance(0.85) ? TYPES[0] : draw.one(TYPES)}`);
	return withBody(draw, lines, anyBody(draw));
}

function badPath(draw: Draw): string {
	if (draw.chance(0.5)) return draw.one(BAD_PATHS);
	if (draw.chance(0.3))
		return `/${draw.one(["a", "%41", "a/", "../"]).repeat(draw.whole(1, 6000))}`;
	return `${draw.one([...PATHS, ...QUESTIONS])}${draw.one(["/", "?", "/x/", ".data?", "?a[]=1&", "%3f"])}${draw.chance(0.5) ? encodeURIComponent(draw.bytes(40)) : draw.bytes(40).replace(/[\s]/g, "")}`;
}

function anyCookie(draw: Draw, good: string): string {
	const at = draw.whole(0, good.length);
	return draw.one([
		() => `answers=${good}`,
		() => `answers=${good}`,
		() =>
			`answers=${good}; language=${draw.one(["InBsIg==", "InVyIg==", "ImVuLVhBIg==", "x", "%", "bnVsbA=="])}`,
		() => `answers=${good.slice(0, at)}`,
		() =>
			`answers=${good.slice(0, at)}${draw.one(["A", "-", ".", "=", "%00", MARK])}${good.slice(at + 1)}`,
		() => `answers=${good}${good}`,
		() => `answers=${good.slice(at)}${good.slice(0, at)}`,
		() => `language=${good}; answers=${MARK}`,
		() => `answers=${"A".repeat(draw.whole(1000, draw.chance(0.2) ? 18_000 : 9_000))}`,
		() => `answers="${good}"; answers=${MARK}; __proto__=1`,
		() => draw.bytes(200).replace(draw.chance(0.1) ? /[\r\n]/g : /[^\x20-\x7e\x80-\xff]/g, ""),
	])();
}

function anyBody(draw: Draw): string {
	return draw.one([
		() => aForm(draw),
		() => aForm(draw),
		() => aForm(draw),
		() => "",
		() => draw.bytes(300),
		() => `area=${"x".repeat(draw.chance(0.1) ? 70_000 : draw.whole(100, 5000))}`,
		() =>
			`--x\r\nContent-Disposition: form-data; name="area"\r\n\r\n${MARK}\r\n--x${draw.one(["--", "", "\r\n"])}`,
		() =>
			`{"answers":{"area":"${MARK}","age":${draw.one(["97", "null", "{}", "1e999", ""])}}${draw.one(["}", "", "]"])}`,
		() => "[".repeat(draw.whole(1, 5000)),
		() => "area=%&age=%zz&work=%00&%=%",
	])();
}

function aForm(draw: Draw): string {
	const pairs = Array.from({ length: draw.whole(1, draw.chance(0.03) ? 300 : 6) }, () => {
		const name = draw.one(FIELDS);
		// What was offered comes back as the labels of the same person's next page, as it should.
		const isMarked = name !== "offered" && draw.chance(0.2);
		return [name, isMarked ? `${MARK}${draw.bytes(60)}` : draw.one(VALUES)] as [string, string];
	});
	return new URLSearchParams(pairs).toString();
}

function withBody(draw: Draw, lines: string[], body: string): string {
	if (draw.chance(0.1)) {
		const size = draw.one([
			body.length.toString(16),
			body.length.toString(16),
			"zz",
			"-1",
			"ffffffffffffffff",
		]);
		return `${[...lines, "Transfer-Encoding: chunked"].join("\r\n")}\r\n\r\n${size}\r\n${body}\r\n0\r\n\r\n`;
	}
	const length = draw.chance(0.95) ? body.length : draw.one([0, body.length + 10, "x"]);
	return `${[...lines, `Content-Length: ${length}`].join("\r\n")}\r\n\r\n${body}`;
}
