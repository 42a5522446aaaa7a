/**
 * The file that a form brings in one field: empty where the form has none, or is no form for files. Our HTTP server
 * has read the body whole by then, 64 kB at most, and refused one that is broken.
 */
export async function uploadedFile(request: Request, field: string): Promise<Uint8Array> {
	const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
	if (type !== "multipart/form-data") return new Uint8Array();
	try {
		const sent = (await request.formData()).get(field);
		return sent instanceof Blob ? new Uint8Array(await sent.arrayBuffer()) : new Uint8Array();
	} catch {
		return new Uint8Array();
	}
}
