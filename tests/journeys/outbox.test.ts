import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { parseEnv } from "#app/server/env.server.ts";
import { Outbox } from "#app/server/outbox/outbox.server.ts";
import { NotSent, type Sender } from "#app/server/outbox/sender.server.ts";
import { loadPeppers } from "#app/server/sealing/pepper.server.ts";
import { sendingBy } from "../support/a-mail-server.ts";
import { anEmail } from "../support/a-message.ts";
import { pepperText } from "../support/a-pepper.ts";
import { aFolder, aStoreAt } from "../support/a-store.ts";
import { aMailServer, forBoth } from "../support/an-outbox.ts";
import { startBuiltApp } from "../support/built-app.ts";
import { oddLogLines } from "../support/log-lines.ts";

const nobody: Sender = { way: "post", send: () => Promise.reject(new NotSent("AWAY")) };

test("the built app sends what another process left, finishes it when it is told to end, and leaves no folder", async () => {
	const server = await aMailServer();
	const begun = Promise.withResolvers<void>();
	server.before = async () => {
		begun.resolve();
		await wait(1500);
	};
	const settings = {
		DATA_DIR: aFolder(),
		PEPPER: pepperText(),
		...sendingBy(server.url),
	};
	const folder = join(settings.DATA_DIR, "outbox");
	mkdirSync(folder);
	writeFileSync(join(folder, "old.eml"), "");
	const env = parseEnv(settings).env;
	if (!env) throw new Error("These settings make no sense");
	const outbox = new Outbox({
		store: aStoreAt(env),
		peppers: loadPeppers(env),
		senders: forBoth(nobody),
		// Long enough ago to be due again.
		now: () => Date.now() - 10 * 60_000,
		complain: () => undefined,
	});
	const message = anEmail();
	const id = await outbox.post(message);
	await outbox.stop();
	const app = await startBuiltApp(settings);
	expect(existsSync(folder)).toBe(false);
	await vi.waitFor(() => begun.promise, { timeout: 30_000 });
	expect(await app.stop()).toBe(0);
	expect(server.arrived.map(({ mail }) => mail.subject)).toEqual([message.subject]);
	expect(await outbox.stateOf(id)).toBe("sent");
	expect(oddLogLines(app)).toEqual([]);
});
