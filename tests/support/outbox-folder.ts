import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { vi } from "vitest";
import type { Message } from "#app/domain/messages/message.ts";

/** A message as it lies in the folder; a text message there says no language. */
export type Lying = Omit<Message, "language"> & { language?: string };

/**
 * What a copy without a way to send has put into its folder, the oldest first.
 *
 * @param count - how many have to be there before it is looked at: they land there after the page that says so
 */
export async function messagesIn(dataDir: string, count: number): Promise<Lying[]> {
	const folder = join(dataDir, "outbox");
	const names = () =>
		existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith(".part")) : [];
	await vi.waitUntil(() => names().length >= count, { timeout: 20_000 });
	const written = (name: string) => statSync(join(folder, name), { bigint: true }).mtimeNs;
	const sorted = names().toSorted((a, b) => (written(a) < written(b) ? -1 : 1));
	return Promise.all(sorted.map((name) => read(join(folder, name))));
}

async function read(path: string): Promise<Lying> {
	const bytes = readFileSync(path);
	if (path.endsWith(".txt")) {
		const [first = "", , ...lines] = bytes.toString().trimEnd().split("\n");
		return { channel: "text", to: first.replace("To: ", ""), text: lines.join("\n") };
	}
	const { to, subject, text = "", html, headers } = await PostalMime.parse(bytes);
	const language = headers.find(({ key }) => key === "content-language")?.value;
	return {
		channel: "email",
		to: to?.[0]?.address ?? "",
		...(subject === undefined ? {} : { subject }),
		text,
		...(html === undefined ? {} : { html }),
		...(language === undefined ? {} : { language }),
	};
}
