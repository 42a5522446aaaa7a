/**
 * A form that brings a file: empty where it is broken, or is no form for files. Our HTTP server has read the body whole
 * by then, 64 kB at most.
 */
export async function uploadedForm(request: Request): Promise<FormData> {
	const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
	if (type !== "multipart/form-data") return new FormData();
	try {
		return await request.formData();
	} catch {
		return new FormData();
	}
}

/** The file in one field of a form; empty where there is none. */
export async function fileIn(form: FormData, field: string): Promise<Uint8Array> {
	const sent = form.get(field);
	return sent instanceof Blob ? new Uint8Array(await sent.arrayBuffer()) : new Uint8Array();
}
