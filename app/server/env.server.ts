import { BlockList, isIP } from "node:net";
import { z } from "zod";
import { parseMailbox } from "./outbox/mailbox.server.ts";
import { parseSmtpUrl } from "./outbox/smtp-url.server.ts";
import { parseSealKeys } from "./seal-keys.server.ts";

/** A variable that is set to nothing (`PORT=` in a compose file) means the same as one that is not there. */
const absentWhenEmpty = (value: unknown) =>
	typeof value === "string" && value.trim() === "" ? undefined : value;
const text = z.preprocess(absentWhenEmpty, z.string().trim().optional());

const PortSchema = text.transform((value, context) => {
	if (value === undefined) return 3000;
	if (/^\d{1,5}$/.test(value) && Number(value) <= 65535) return Number(value);
	context.addIssue("must be a whole number from 0 to 65535 (0 takes any free port).");
	return z.NEVER;
});

const PublicUrlSchema = text.transform((value, context) => {
	if (value === undefined) return undefined;
	const url = URL.canParse(value) ? new URL(value) : undefined;
	const isBare =
		url &&
		/^https?:$/.test(url.protocol) &&
		url.pathname === "/" &&
		!url.search &&
		!url.hash &&
		!url.username;
	if (url && isBare) return url.origin;
	context.addIssue(
		"must be the address that people type, such as https://escalator.example.org, without a path.",
	);
	return z.NEVER;
});

const TrustedProxySchema = text.transform((value, context) => {
	const trusted = new BlockList();
	for (const entry of value === undefined || value === "none"
		? []
		: value.split(",").map((part) => part.trim())) {
		const [, address, bits] = /^([0-9a-f.:]+)(?:\/(\d{1,3}))?$/i.exec(entry) ?? [];
		const family = isIP(address ?? "");
		const size = Number(bits ?? (family === 4 ? 32 : 128));
		if (!address || family === 0 || size > (family === 4 ? 32 : 128)) {
			context.addIssue(
				"must be none, or addresses and ranges with commas between them, such as 10.0.0.7,10.1.0.0/16,fd00::/8.",
			);
			return z.NEVER;
		}
		trusted.addSubnet(address, size, family === 4 ? "ipv4" : "ipv6");
	}
	return trusted;
});

const SealKeysSchema = text.transform((value, context) => {
	if (value === undefined) return undefined;
	const { keys, problems } = parseSealKeys(value);
	for (const problem of problems) context.addIssue(problem);
	return keys;
});

const DatabaseUrlSchema = text.transform((value, context) => {
	if (value === undefined) return undefined;
	const url = URL.canParse(value) ? new URL(value) : undefined;
	if (
		url &&
		/^postgres(?:ql)?:$/.test(url.protocol) &&
		(url.hostname || url.searchParams.has("host"))
	)
		return value;
	context.addIssue(
		"must name a PostgreSQL, such as postgres://user:password@db.example.org:5432/escalator.",
	);
	return z.NEVER;
});

const SmtpUrlSchema = text.transform((value, context) => {
	if (value === undefined) return undefined;
	const server = parseSmtpUrl(value);
	if (server) return server;
	context.addIssue(
		"must name a mail server, such as smtps://user:password@mail.example.org, smtp://… where TLS begins later, or smtp://localhost:25?tls=none on the same machine.",
	);
	return z.NEVER;
});

const MailFromSchema = text.transform((value, context) => {
	if (value === undefined) return undefined;
	const from = parseMailbox(value);
	if (from) return from;
	context.addIssue(
		"must be the address that e-mails come from, such as escalator@example.org or Escalator <escalator@example.org>.",
	);
	return z.NEVER;
});

const NotifyApiKeySchema = text.refine(
	(value) => value === undefined || /-[0-9a-f-]{36}-[0-9a-f-]{36}$/.test(value),
	"must be an API key of GOV.UK Notify, whole as it was shown once: a name and two long numbers.",
);

const EnvSchema = z
	.object({
		PORT: PortSchema,
		HOST: text,
		DATA_DIR: text,
		PUBLIC_URL: PublicUrlSchema,
		TRUSTED_PROXY: TrustedProxySchema,
		SEAL_KEYS: SealKeysSchema,
		DATABASE_URL: DatabaseUrlSchema,
		PEPPER: SealKeysSchema,
		SMTP_URL: SmtpUrlSchema,
		MAIL_FROM: MailFromSchema,
		NOTIFY_API_KEY: NotifyApiKeySchema,
	})
	.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
		path: ["MAIL_FROM"],
		error: "is needed with SMTP_URL: the address that e-mails come from.",
		// Also beside other faults, so that all are told at once.
		when: () => true,
	})
	.refine((raw) => raw.PUBLIC_URL || !(raw.SMTP_URL || raw.NOTIFY_API_KEY), {
		path: ["PUBLIC_URL"],
		error:
			"is needed with SMTP_URL or NOTIFY_API_KEY: the address that the links in messages lead to, such as https://escalator.example.org.",
		when: () => true,
	})
	.transform((raw) => ({
		/** TCP port, 3000 unless told; 0 takes a free one. */
		port: raw.PORT,
		/** Address to listen on; undefined listens on every one, IPv6 and IPv4. */
		host: raw.HOST,
		/** Folder for what must last: made on first start. */
		dataDir: raw.DATA_DIR ?? "./data",
		/** Origin that people reach us by, where no trusted proxy says otherwise; links in messages always lead there. */
		publicUrl: raw.PUBLIC_URL,
		/** Peers whose X-Forwarded-Proto, -Host and -For are believed; nobody unless told. */
		trustedProxies: raw.TRUSTED_PROXY,
		/** Keys that seal cookies, newest first; undefined makes one in `dataDir`. */
		sealKeys: raw.SEAL_KEYS,
		/** The PostgreSQL for what must last; undefined keeps it in a file in `dataDir`. */
		databaseUrl: raw.DATABASE_URL,
		/** What the codes of saved plans are mixed with, newest first; undefined makes one in `dataDir`. */
		pepper: raw.PEPPER,
		/** The server that e-mails leave by, and who they come from; undefined leaves them to Notify, or in a folder. */
		smtp: raw.SMTP_URL && raw.MAIL_FROM ? { server: raw.SMTP_URL, from: raw.MAIL_FROM } : undefined,
		/** GOV.UK Notify, for text messages, and for e-mails without an SMTP server. */
		notifyApiKey: raw.NOTIFY_API_KEY,
	}));

export type Env = z.output<typeof EnvSchema>;

/**
 * Reads the settings out of an environment.
 *
 * @returns the settings, or every problem at once, each in words and naming its variable; a value is never repeated, since one is a secret
 */
export function parseEnv(
	record: Record<string, string | undefined>,
): { env: Env; problems?: undefined } | { env?: undefined; problems: string[] } {
	const parsed = EnvSchema.safeParse(record);
	if (parsed.success) return { env: parsed.data };
	return {
		problems: parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`),
	};
}

let current: Env | undefined;

/** The settings of this process. Ends it with exit code 1, saying all that is wrong, where they make no sense. */
export function env(): Env {
	if (current) return current;
	const { env: parsed, problems } = parseEnv(process.env);
	if (problems) {
		process.stderr.write(
			`Opportunity Escalator cannot start. Please mend these settings:\n${problems.map((line) => `- ${line}\n`).join("")}`,
		);
		process.exit(1);
	}
	current = parsed;
	return current;
}
