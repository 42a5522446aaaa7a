import { createHmac, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface NotifyTemplate {
	id: string;
	type: "email" | "sms";
	name: string;
	/** What must be told for it. */
	placeholders: string[];
}

/** A message that Notify took. */
export interface Taken {
	template: string;
	to: string;
	personalisation: Record<string, string>;
	reference: string | undefined;
}

interface Problem {
	status: number;
	error: string;
	message: string;
}

/** The templates as README.md asks for them. */
export function theTemplates(): NotifyTemplate[] {
	return [
		{ id: randomUUID(), type: "sms", name: "escalator e-mail", placeholders: ["other"] },
		{
			id: randomUUID(),
			type: "email",
			name: "escalator e-mail",
			placeholders: ["subject", "message"],
		},
		{ id: randomUUID(), type: "sms", name: "escalator text", placeholders: ["message"] },
	];
}

/**
 * Speaks the part of GOV.UK Notify's API that we use, as it is documented: the token, templates, and sending with the
 * errors it answers.
 */
export class ANotifyServer {
	readonly taken: Taken[] = [];
	/** How often somebody asked for the templates. */
	lists = 0;
	templates = theTemplates();
	/** What every message is answered instead of being taken. */
	problem: Problem | undefined;
	/** Takes messages without ever answering. */
	isMute = false;
	readonly #service = randomUUID();
	readonly #secret = randomUUID();
	readonly #server = createServer(async (request, response) => {
		const { status, body } = await this.#answer(request);
		if (this.isMute && request.method === "POST") return;
		response.writeHead(status, { "Content-Type": "application/json" });
		response.end(JSON.stringify(body));
	});

	async start(): Promise<this> {
		this.#server.listen(0, "127.0.0.1");
		await once(this.#server, "listening");
		return this;
	}

	/** For NOTIFY_API_KEY. */
	get key(): string {
		return `escalator-${this.#service}-${this.#secret}`;
	}

	get url(): string {
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		this.#server.close();
		await once(this.#server, "close");
	}

	async #answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
		const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
		if (!this.#isSigned(request.headers.authorization))
			return refusal({
				status: 403,
				error: "AuthError",
				message: "Invalid token: API key not found",
			});
		if (request.method === "GET" && pathname === "/v2/templates") {
			this.lists += 1;
			const type = searchParams.get("type");
			const templates = this.templates.filter((one) => type === null || one.type === type);
			return { status: 200, body: { templates } };
		}
		const [, type] = /^\/v2\/notifications\/(email|sms)$/.exec(pathname) ?? [];
		if (request.method === "POST" && type) return this.#take(type, JSON.parse(await text(request)));
		return refusal({ status: 404, error: "NoResultFound", message: "No result found" });
	}

	#take(type: string, sent: Record<string, string> & { personalisation?: object }) {
		if (this.problem) return refusal(this.problem);
		const template = this.templates.find((one) => one.id === sent.template_id && one.type === type);
		const bad = (message: string) => refusal({ status: 400, error: "BadRequestError", message });
		if (!template) return bad("Template not found");
		const personalisation: Record<string, string> = { ...sent.personalisation };
		const missing = template.placeholders.filter((name) => personalisation[name] === undefined);
		if (missing.length > 0) return bad(`Missing personalisation: ${missing.join(", ")}`);
		const to = (type === "email" ? sent.email_address : sent.phone_number) ?? "";
		this.taken.push({ template: template.name, to, personalisation, reference: sent.reference });
		return { status: 201, body: { id: randomUUID(), uri: "", template: { id: template.id } } };
	}

	/** A JSON web token of this service, signed with its secret. */
	#isSigned(authorization: string | undefined): boolean {
		const [head, claims, signature] = authorization?.replace(/^Bearer /, "").split(".") ?? [];
		const { iss } = JSON.parse(Buffer.from(claims ?? "", "base64url").toString() || "{}");
		const right = createHmac("sha256", this.#secret).update(`${head}.${claims}`);
		return iss === this.#service && signature === right.digest("base64url");
	}
}

function refusal({ status, error, message }: Problem) {
	return { status, body: { status_code: status, errors: [{ error, message }] } };
}
