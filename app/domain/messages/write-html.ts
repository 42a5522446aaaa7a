import type { Letter, Line, Section, Words } from "./letter.ts";

const ESCAPES: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};
/** A number to ring never breaks at the end of a line; an address in the web must. */
const UNBROKEN = ' style="white-space:nowrap"';
const MAY_LEAD_TO = /^(?:https?:\/\/|tel:\+?\d|mailto:)/;

/**
 * A letter as the HTML part of an e-mail: nothing in it is fetched from anywhere, so that opening it tells nobody.
 *
 * No colour is set: each mail program has its own for light and for dark. Language and direction stand on an element
 * inside, as some programs throw away the body's.
 *
 * @param title - the subject
 */
export function writeHtml(letter: Letter, title: string): string {
	const { language, dir, sections } = letter;
	const set = `lang="${escaped(language)}" dir="${dir}"`;
	const first = sections.findIndex(({ heading }) => heading !== undefined);
	return [
		"<!doctype html>",
		`<html ${set}>`,
		"<head>",
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="color-scheme" content="light dark">',
		`<title>${escaped(title)}</title>`,
		"</head>",
		'<body style="margin:0;padding:16px">',
		`<div ${set} style="max-width:34em;margin:0 auto;font:18px/${dir === "rtl" ? "1.8" : "1.5"} system-ui,'Segoe UI',Roboto,sans-serif;overflow-wrap:anywhere">`,
		...sections.flatMap((section, index) => sectionHtml(section, index === first ? 1 : 2)),
		"</div>",
		"</body>",
		"</html>",
		"",
	].join("\n");
}

function sectionHtml({ heading, blocks }: Section, level: 1 | 2): string[] {
	const size = level === 1 ? "26px" : "22px";
	return [
		...(heading === undefined
			? []
			: [
					`<h${level} style="font-size:${size};margin:28px 0 12px">${escaped(heading)}</h${level}>`,
				]),
		...blocks.map(
			(lines) => `<p style="margin:0 0 20px">${lines.map(lineHtml).join("<br>\n")}</p>`,
		),
	];
}

function lineHtml(line: Line): string {
	return line.map(wordsHtml).join(" ");
}

function wordsHtml({ says, isEnglish, isFigures, isStrong, href }: Words): string {
	let html = escaped(says.replace(/\s+/g, " ").trim());
	if (isFigures) html = `<span dir="ltr">${html}</span>`;
	if (isEnglish) html = `<span lang="en" dir="ltr">${html}</span>`;
	if (href !== undefined && MAY_LEAD_TO.test(href))
		html = `<a href="${escaped(href)}" dir="ltr"${href.startsWith("tel:") ? UNBROKEN : ""}>${html}</a>`;
	return isStrong ? `<strong>${html}</strong>` : html;
}

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
