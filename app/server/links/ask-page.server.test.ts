import { expect, test } from "vitest";
import { aPage, aSite, leadsTo, type Page } from "../../../tests/support/a-site.ts";
import { type AskLimits, pageAsker, Unreached } from "./ask-page.server.ts";

const limits: AskLimits = {
	userAgent: "Us/1.0",
	timeoutMs: 20_000,
	mostBytes: 100,
	allowLoopback: true,
};
const ask = (href: string, method: "HEAD" | "GET" = "GET", others: Partial<AskLimits> = {}) =>
	pageAsker({ ...limits, ...others })(new URL(href), method);
const whyNot = (href: string, others: Partial<AskLimits> = {}) =>
	ask(href, "GET", others).then(
		() => "it answered",
		(error) => (error instanceof Unreached ? error.message : error),
	);

const endless: Page = (_, response) => {
	response.writeHead(200, { "Content-Type": "text/html" });
	const more = () =>
		response.destroyed || response.write("step on ".repeat(1000), () => setImmediate(more));
	more();
};
const silent: Page = () => {};
const hangsUp: Page = (request) => request.socket.destroy();
const zipped: Page = (_, response) => {
	response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" }).end("no");
};
const pdf: Page = (_, response) => {
	response.writeHead(200, { "Content-Type": "application/pdf" }).end("%PDF");
};

test("a page is read as text, no more of it than may be, and we say who we are", async () => {
	const { origin, asked } = await aSite({ "/": aPage("Jobs"), "/endless": endless });
	expect(await ask(`${origin}/`)).toEqual({
		status: 200,
		isText: true,
		text: "<html><title>Jobs</title><p>Jobs</p></html>",
	});
	expect((await ask(`${origin}/endless`)).text).toHaveLength(100);
	expect(await ask(`${origin}/`, "HEAD")).toMatchObject({ status: 200, text: "" });
	expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set(["Us/1.0"]));
});

test("a redirect is told and not followed; what is no plain text is not read", async () => {
	const { origin, asked } = await aSite({ "/": leadsTo("/b"), "/gzip": zipped, "/pdf": pdf });
	expect(await ask(`${origin}/`)).toMatchObject({ status: 302, location: "/b" });
	expect(await ask(`${origin}/gzip`)).toMatchObject({ status: 200, text: "" });
	expect(await ask(`${origin}/pdf`)).toMatchObject({ status: 200, isText: false, text: "" });
	expect(asked).toHaveLength(3);
});

test("why a page cannot be reached is said in words", async () => {
	const { origin } = await aSite({ "/silent": silent, "/hangs-up": hangsUp });
	expect(await whyNot(`${origin}/silent`, { timeoutMs: 300 })).toBe("no answer within 0.3 seconds");
	expect(await whyNot(`${origin}/hangs-up`)).toBe("its server hung up");
	expect(await whyNot(origin.replace("http:", "https:"))).toMatch(/TLS/);
	expect(await whyNot("http://127.0.0.1:1/")).toBe("its server takes no connection");
});

test.each([
	"https://127.0.0.1/",
	"https://[::1]/",
	"https://0x7f.1/",
	"https://2130706433/",
	"https://[::ffff:127.0.0.1]/",
	"https://169.254.169.254/latest",
	"https://10.0.0.1/",
	"https://localhost/",
])("%s is not asked: it is not public", async (href) => {
	expect(await whyNot(href, { allowLoopback: false })).toMatch(/not public/);
});

test.each([
	["http://harbour.example/", /without https/],
	["ftp://harbour.example/", /without https/],
	["https://harbour.example:8443/", /a port or a password/],
	["https://us:secret@harbour.example/", /a port or a password/],
])("%s is not asked", async (href, why) => {
	expect(await whyNot(href, { allowLoopback: false })).toMatch(why);
});
