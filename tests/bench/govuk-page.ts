import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const FRONTEND = join("node_modules", "govuk-frontend", "dist", "govuk");
const TYPES: Record<string, string> = {
	".css": "text/css",
	".js": "text/javascript",
	".json": "application/manifest+json",
	".svg": "image/svg+xml",
	".png": "image/png",
	".ico": "image/x-icon",
	".woff2": "font/woff2",
};

const radio = (value: string, label: string) => `<div class="govuk-radios__item">
<input class="govuk-radios__input" id="${value}" name="work" type="radio" value="${value}">
<label class="govuk-label govuk-radios__label" for="${value}">${label}</label></div>`;

/** A question as the GOV.UK Design System sets it: its own template, style sheet, script and fonts, and nothing else. */
const PAGE = `<!DOCTYPE html>
<html lang="en" class="govuk-template">
<head>
<meta charset="utf-8">
<title>A question</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#1d70b8">
<link rel="icon" sizes="48x48" href="/assets/images/favicon.ico">
<link rel="icon" sizes="any" href="/assets/images/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/govuk-frontend.min.css">
</head>
<body class="govuk-template__body">
<script>document.body.className += " js-enabled" + ("noModule" in HTMLScriptElement.prototype ? " govuk-frontend-supported" : "")</script>
<a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>
<div class="govuk-width-container">
<a href="/" class="govuk-back-link">Back</a>
<main class="govuk-main-wrapper" id="main-content">
<form method="post"><div class="govuk-form-group">
<fieldset class="govuk-fieldset" aria-describedby="hint">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--l"><h1 class="govuk-fieldset__heading">What is your work like now?</h1></legend>
<div id="hint" class="govuk-hint">Some help is only for people in work, and some only for people out of work.</div>
<div class="govuk-radios" data-module="govuk-radios">
${[
	["looking", "I am looking for work"],
	["not-looking", "I am not looking for work now"],
	["employed", "I have a job"],
	["off-sick", "I have a job but I am off sick"],
	["self-employed", "I work for myself"],
	["redundancy", "I am losing my job"],
	["education", "I am at school, college or university"],
	["declined", "I would rather not say"],
]
	.map(([value = "", label = ""]) => radio(value, label))
	.join("\n")}
</div></fieldset></div>
<button type="submit" class="govuk-button" data-module="govuk-button">Continue</button>
</form></main></div>
<footer class="govuk-footer"><div class="govuk-width-container"><div class="govuk-footer__meta">
<a class="govuk-footer__link" href="/help">Help</a></div></div></footer>
<script type="module">import { initAll } from "/govuk-frontend.min.js"
initAll()</script>
</body>
</html>`;

/** Serves that page with all it asks for, compressed by Brotli. Whoever starts it closes it. */
export async function serveGovukPage(): Promise<{ origin: string; close: () => void }> {
	const ready = new Map<string, Buffer>();
	const server = createServer((request, answer) => {
		const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
		const file = join(FRONTEND, path);
		const isPage = path === "/";
		if (!isPage && !(extname(path) in TYPES && existsSync(file))) {
			answer.writeHead(404).end();
			return;
		}
		const type = isPage ? "text/html; charset=utf-8" : TYPES[extname(path)];
		const isCompressed = isPage || /\.(?:css|js|svg|json)$/.test(path);
		let body = ready.get(path);
		if (body === undefined) {
			const whole = isPage ? Buffer.from(PAGE) : readFileSync(file);
			body = isCompressed ? brotliCompressSync(whole) : whole;
			ready.set(path, body);
		}
		answer.writeHead(200, {
			"Content-Type": type,
			"Content-Length": body.length,
			"Cache-Control": isPage ? "no-store" : "max-age=31536000, immutable",
			...(isCompressed && { "Content-Encoding": "br" }),
		});
		answer.end(body);
	});
	await once(server.listen(0, "127.0.0.1"), "listening");
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close() {
			server.closeAllConnections();
			server.close();
		},
	};
}
