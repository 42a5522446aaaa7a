const NOTICES = ["enough", "trouble"] as const;

/** Why what was pressed did not work. */
export type Notice = (typeof NOTICES)[number];

/** The notice that an address asks for. */
export function noticeOf(params: URLSearchParams): Notice | undefined {
	return NOTICES.find((notice) => params.has(notice));
}
