import { expect, test } from "vitest";
import { parseEnv } from "./env.server.ts";

const key = (fill: string) => Buffer.from(fill.repeat(32).slice(0, 32)).toString("base64url");

test("an empty environment starts on port 3000, on every address, trusting no proxy", () => {
	const { env } = parseEnv({ PORT: "", HOST: " " });
	expect(env).toMatchObject({
		port: 3000,
		host: undefined,
		dataDir: "./data",
		publicUrl: undefined,
		sealKeys: undefined,
	});
	expect(env?.trustedProxies.check("127.0.0.1")).toBe(false);
});

test("reads every setting", () => {
	const { env } = parseEnv({
		PORT: "0",
		HOST: "127.0.0.1",
		DATA_DIR: "/var/lib/escalator",
		PUBLIC_URL: "https://Escalator.example.org/",
		TRUSTED_PROXY: "10.0.0.7, 10.1.0.0/16,fd00::/8",
		SEAL_KEYS: `new:${key("abcdefghijklm")},old:${key("nopqrstuvwxyz")}`,
	});
	expect(env).toMatchObject({
		port: 0,
		host: "127.0.0.1",
		dataDir: "/var/lib/escalator",
		publicUrl: "https://escalator.example.org",
	});
	expect(env?.sealKeys?.map(({ id }) => id)).toEqual(["new", "old"]);
	expect(
		["10.0.0.7", "10.1.200.3", "10.0.0.8"].map((address) => env?.trustedProxies.check(address)),
	).toEqual([true, true, false]);
	expect(env?.trustedProxies.check("fd12::1", "ipv6")).toBe(true);
});

test("says all that is wrong at once, naming each variable and repeating no value", () => {
	const { problems } = parseEnv({
		PORT: "80a",
		PUBLIC_URL: "escalator.example.org",
		TRUSTED_PROXY: "10.0.0.0/40",
		SEAL_KEYS: "k1:c2hvcnQ",
	});
	expect(problems?.map((line) => line.split(" ")[0])).toEqual([
		"PORT",
		"PUBLIC_URL",
		"TRUSTED_PROXY",
		"SEAL_KEYS",
	]);
	expect(problems?.join()).not.toMatch(/80a|c2hvcnQ/);
});

test.each(["65536", "-1", "3.5", "0x50"])("refuses port %s", (PORT) => {
	expect(parseEnv({ PORT }).problems).toHaveLength(1);
});

test.each([
	"https://example.org/path",
	"ftp://example.org",
	"https://me@example.org",
	"https://example.org/?a",
])("refuses public address %s", (PUBLIC_URL) => {
	expect(parseEnv({ PUBLIC_URL }).problems).toHaveLength(1);
});

test.each(["proxy.local", "10.0.0.1/", "10.0.0.1,,", "fd00::/129"])(
	"refuses trusted proxy %s",
	(TRUSTED_PROXY) => {
		expect(parseEnv({ TRUSTED_PROXY }).problems).toHaveLength(1);
	},
);

test.each([
	"postgres://escalator:secret@db.example.org:5432/escalator",
	"postgresql://db.example.org/escalator?sslmode=require",
	"postgres:///escalator?host=/run/postgresql",
])("takes the address of a PostgreSQL: %s", (DATABASE_URL) => {
	expect(parseEnv({ DATABASE_URL }).env?.databaseUrl).toBe(DATABASE_URL);
});

test.each(["mysql://db.example.org/escalator", "db.example.org", "postgres:///"])(
	"refuses another database, and does not repeat its password: %s",
	(DATABASE_URL) => {
		expect(parseEnv({ DATABASE_URL }).problems).toEqual([
			expect.stringMatching(/^DATABASE_URL must name a PostgreSQL/),
		]);
	},
);

test("a pepper is held to what a sealing key is", () => {
	expect(parseEnv({ PEPPER: "salt" }).problems?.[0]).toMatch(/^PEPPER must be written id:key/);
	expect(parseEnv({ PEPPER: `p1:${key("abcdefghijklm")}` }).env?.pepper?.[0].id).toBe("p1");
});

const MAIL = "Escalator <escalator@example.org>";
const PUBLIC_URL = "https://escalator.example.org";

test.each([
	["smtps://me:p%40ss@mail.example.org", { port: 465, tls: "at-once", password: "p@ss" }],
	["smtp://mail.example.org", { port: 587, tls: "asked-for", user: undefined }],
	["smtp://[::1]:2525?tls=none", { host: "::1", port: 2525, tls: "none" }],
])("takes the address of a mail server: %s", (SMTP_URL, server) => {
	expect(parseEnv({ SMTP_URL, MAIL_FROM: MAIL, PUBLIC_URL }).env?.smtp).toMatchObject({
		server,
		from: { name: "Escalator", address: "escalator@example.org" },
	});
});

test.each([
	"mail.example.org",
	"https://mail.example.org",
	"smtps://mail.example.org?tls=none",
	"smtp://mail.example.org?tls=nosuch",
	"smtp://me:pass@mail.example.org/?logger=true",
])("refuses what is no mail server, or sets more than that: %s", (SMTP_URL) => {
	expect(parseEnv({ SMTP_URL, MAIL_FROM: MAIL, PUBLIC_URL }).problems).toEqual([
		expect.stringMatching(/^SMTP_URL must name a mail server/),
	]);
});

test.each(["escalator", "a@b.example, c@d.example", "E <a@b.example>\nBcc: c@d.example"])(
	"refuses what is no sender's address: %s",
	(MAIL_FROM) => {
		expect(parseEnv({ MAIL_FROM }).problems).toEqual([expect.stringMatching(/^MAIL_FROM must be/)]);
	},
);

test("a mail server needs a sender's address, and says so beside whatever else is wrong", () => {
	const { problems } = parseEnv({ PORT: "x", SMTP_URL: "smtps://mail.example.org", PUBLIC_URL });
	expect(problems?.map((line) => line.slice(0, 14))).toEqual(["PORT must be a", "MAIL_FROM is n"]);
});

test("a key of Notify is held to its form, and not repeated", () => {
	const uuid = "0f3c1c2e-8a53-4f0e-9a55-1f2d3c4b5a69";
	const NOTIFY_API_KEY = `escalator-${uuid}-${uuid}`;
	expect(parseEnv({ NOTIFY_API_KEY, PUBLIC_URL }).env?.notifyApiKey).toBe(NOTIFY_API_KEY);
	expect(parseEnv({ NOTIFY_API_KEY: uuid, PUBLIC_URL }).problems).toEqual([
		expect.not.stringContaining(uuid),
	]);
});

test.each([
	{ SMTP_URL: "smtps://mail.example.org", MAIL_FROM: MAIL },
	{
		NOTIFY_API_KEY:
			"escalator-0f3c1c2e-8a53-4f0e-9a55-1f2d3c4b5a69-0f3c1c2e-8a53-4f0e-9a55-1f2d3c4b5a69",
	},
])("whatever sends messages needs the address that their links lead to: %o", (sender) => {
	expect(parseEnv(sender).problems).toEqual([expect.stringMatching(/^PUBLIC_URL is needed/)]);
	expect(parseEnv({ ...sender, PUBLIC_URL }).problems).toBeUndefined();
});
