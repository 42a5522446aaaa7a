/** The stream of a request's body, a file or standard input. */
type Bytes = AsyncIterable<Uint8Array> | null;

/**
 * Reads a small body whole, and stops reading once it is too long.
 *
 * @param most - bytes
 * @returns undefined where it is longer; none for no body
 */
export async function readBytes(from: Bytes, most: number): Promise<Uint8Array | undefined> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of from ?? []) {
		length += chunk.length;
		if (length > most) return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks, length);
}

/**
 * What a web form sent in one field, or the whole body where it is no such form.
 * Its type is not asked: programs send JSON under any type, or under a form's.
 */
export function fieldOf(sent: Uint8Array, name: string): Uint8Array {
	if (
		!Buffer.from(sent)
			.subarray(0, name.length + 1)
			.equals(Buffer.from(`${name}=`))
	)
		return sent;
	return Buffer.from(new URLSearchParams(Buffer.from(sent).toString()).get(name) ?? "");
}
