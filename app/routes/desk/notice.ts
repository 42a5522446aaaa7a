const NOTICES = ["gone", "other", "idle", "enough", "trouble"] as const;

/** Why the page is not what somebody expected: its time was over, another client was begun, nobody touched it. */
export type Notice = (typeof NOTICES)[number];

/** The notice that an address asks for. */
export function noticeOf(params: URLSearchParams): Notice | undefined {
	return NOTICES.find((notice) => params.has(notice));
}
