import { randomBytes } from "node:crypto";
import { parseSealKeys } from "#app/server/seal-keys.server.ts";
import { createCookieSealer } from "#app/server/sealed-cookie.server.ts";

/** What the sealed cookie holds, see app/server/session.server.ts. */
export interface SealedSession {
	answers: Record<string, unknown>;
	walk: string[];
	isShared: boolean;
	isForOther: boolean;
	draft?: { page: string; input: string[]; problem: string; choices: string[] };
}

/** A key that a test shares with the app it starts: it can then make cookies of any age, and read the app's own. */
export function aSealingKey() {
	const SEAL_KEYS = `t1:${randomBytes(32).toString("base64url")}`;
	const { keys, problems } = parseSealKeys(SEAL_KEYS);
	if (!keys) throw new Error(problems.join(" "));
	const sealerAt = (at: number) => createCookieSealer(keys, () => at);
	return {
		env: { SEAL_KEYS },
		/** The cookie of somebody who was last here so many minutes ago. */
		seal: (session: SealedSession, minutesAgo = 0) =>
			sealerAt(Date.now() - minutesAgo * 60_000).seal("answers", session),
		/** What a cookie of the app's own holds. */
		open: (text: string | undefined) =>
			sealerAt(Date.now()).open("answers", text, { maxAgeSeconds: 86_400 }) as SealedSession,
	};
}
