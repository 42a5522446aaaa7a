/** Whether an answer is a page that nobody else may get: what others keep must neither carry nor change anybody's cookie. */
export function isOwnPage({ headers }: Response): boolean {
	const isPage = headers.get("Content-Type")?.startsWith("text/html") ?? false;
	return isPage && (headers.get("Cache-Control") ?? "no-store") === "no-store";
}

/** Whether an answer says already what becomes of a cookie. */
export function isSettled({ headers }: Response, cookie: string): boolean {
	return headers.getSetCookie().some((line) => line.startsWith(`${cookie}=`));
}
