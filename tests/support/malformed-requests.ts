import type { Draw } from "./draw.ts";
import { anyCookies, brokenText, type Given } from "./malformed-cookies.ts";
import { nearlyRight, RIGHT_FORMS } from "./malformed-forms.ts";
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

/** Broken in ways that a browser, a proxy, a bored student or a scanner could break it. @param given - what was good a moment ago */
export function malformedRequest(draw: Draw, host: string, given: Given): string {
	const isForm = draw.chance(0.5);
	const asked = draw.chance(0.12)
		? badPath(draw)
		: draw.one(
				isForm ? [...QUESTIONS, ...FORMS, ...FORMS, ...FORMS, ...FORMS] : [...PATHS, ...QUESTIONS],
			);
	const path = asked.endsWith("?t=") ? `${asked}${anyToken(draw, given)}` : asked;
	const method = isForm ? "POST" : draw.chance(0.9) ? "GET" : draw.one(METHODS);
	const lines = [`${method} ${path} HTTP/1.${draw.chance(0.97) ? 1 : draw.one(["0", "2", "x"])}`];
	if (draw.chance(0.97))
		lines.push(
			`Host: ${draw.chance(0.97) ? host : draw.one(["", "a/b", "a b", "[::1", MARK, "x".repeat(300)])}`,
		);
	lines.push("Connection: close");
	if (draw.chance(0.8)) lines.push(`Cookie: ${anyCookies(draw, given)}`);
	// Each comes from another line: who meets a limit of the hour meets nothing behind it.
	lines.push(`X-Forwarded-For: 10.${draw.whole(0, 255)}.${draw.whole(0, 255)}.7`);
	for (let more = draw.chance(0.15) ? draw.whole(1, 3) : 0; more > 0; more--)
		lines.push(draw.one(HEADERS));
	if (draw.chance(0.02)) lines.push(`X-${MARK}: ${"h".repeat(draw.whole(0, 20_000))}`);
	if (isForm && draw.chance(0.7))
		lines.push(`Origin: ${draw.chance(0.85) ? `http://${host}` : draw.one(ORIGINS)}`);
	if (!isForm && draw.chance(0.95)) return `${lines.join("\r\n")}\r\n\r\n`;
	lines.push(`Content-Type: ${draw.chance(0.85) ? TYPES[0] : draw.one(TYPES)}`);
	return withBody(draw, lines, anyBody(draw, path));
}

/** The pages that take a form but for the questions. */
const FORMS = ["/start", "/language", "/api/match", ...Object.keys(RIGHT_FORMS)];

/** The sealed part of an address: as we gave it, broken, or another's. */
function anyToken(draw: Draw, { tokens, cookies }: Given): string {
	const text = draw.one([
		...Object.values(tokens),
		...Object.values(tokens),
		cookies.answers ?? "",
	]);
	return draw.chance(0.4) ? text : brokenText(draw, text);
}

function badPath(draw: Draw): string {
	if (draw.chance(0.5)) return draw.one(BAD_PATHS);
	if (draw.chance(0.3))
		return `/${draw.one(["a", "%41", "a/", "../"]).repeat(draw.whole(1, 6000))}`;
	return `${draw.one([...PATHS, ...QUESTIONS])}${draw.one(["/", "?", "/x/", ".data?", "?a[]=1&", "%3f"])}${draw.chance(0.5) ? encodeURIComponent(draw.bytes(40)) : draw.bytes(40).replace(/[\s]/g, "")}`;
}

function anyBody(draw: Draw, path: string): string {
	if (path in RIGHT_FORMS && draw.chance(0.7)) return nearlyRight(draw, path);
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
