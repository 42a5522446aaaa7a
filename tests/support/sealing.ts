import { randomBytes } from "node:crypto";
import { vi } from "vitest";
import { keepSession, readSession, type Session } from "#app/server/session.server.ts";

/**
 * A key that a test file shares with the app it starts: with the app's own code it can then make cookies of any age,
 * and read the app's. To be called once in a file, before anything else reads the settings.
 */
export function aSealingKey() {
	const SEAL_KEYS = `t1:${randomBytes(32).toString("base64url")}`;
	process.env.SEAL_KEYS = SEAL_KEYS;
	return {
		env: { SEAL_KEYS },
		/** The cookie of somebody who was last here so many minutes ago. */
		seal(session: Session, minutesAgo = 0): string {
			return this.sealBefore(minutesAgo, () => keepSession(session, false));
		},
		/** Any cookie as it was set so many minutes ago. @param make - gives its Set-Cookie header */
		sealBefore(minutesAgo: number, make: () => string): string {
			vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - minutesAgo * 60_000 });
			try {
				return /^[^=]+=([^;]+);/.exec(make())?.[1] ?? "";
			} finally {
				vi.useRealTimers();
			}
		},
		/** What a cookie of the app's own holds. */
		open(text: string | undefined): Session {
			const request = new Request("http://localhost/", { headers: { Cookie: `answers=${text}` } });
			const session = readSession(request);
			if (session === undefined) throw new Error("This cookie cannot be opened");
			return session;
		},
	};
}
