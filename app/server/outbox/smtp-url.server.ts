/** A server that takes mail, as `SMTP_URL` names it. */
export interface SmtpServer {
	host: string;
	port: number;
	user: string | undefined;
	password: string | undefined;
	/** From the first byte, asked for and insisted on before anything is said (STARTTLS), or not at all. */
	tls: "at-once" | "asked-for" | "none";
}

/**
 * Reads `smtps://user:password@mail.example.org` (TLS, port 465), `smtp://…` (STARTTLS, port 587), or `smtp://…?tls=none`
 * for a server on this machine or a line of our own. nodemailer would take any setting from the query, so it reads none.
 *
 * @returns undefined for anything else
 */
export function parseSmtpUrl(text: string): SmtpServer | undefined {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname) return undefined;
	const isAtOnce = url.protocol === "smtps:";
	const isPlain = url.search === "?tls=none" && !isAtOnce;
	if (!/^\/?$/.test(url.pathname) || (url.search && !isPlain) || url.hash) return undefined;
	const part = (encoded: string) => (encoded === "" ? undefined : decoded(encoded));
	return {
		host: url.hostname.replace(/^\[|\]$/g, ""),
		port: url.port ? Number(url.port) : isAtOnce ? 465 : 587,
		user: part(url.username),
		password: part(url.password),
		tls: isAtOnce ? "at-once" : isPlain ? "none" : "asked-for",
	};
}

/** A password with a bare % in it is meant as it stands. */
function decoded(encoded: string): string {
	try {
		return decodeURIComponent(encoded);
	} catch {
		return encoded;
	}
}
