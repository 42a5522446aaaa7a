/**
 * The fields of a form as it was sent. A body that is no form, or is broken,
 * has none: the page then asks again, as it does for an empty answer.
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
	const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
	if (type !== "application/x-www-form-urlencoded") return new URLSearchParams();
	try {
		return new URLSearchParams(await request.text());
	} catch {
		return new URLSearchParams();
	}
}
