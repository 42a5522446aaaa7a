import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export type Encoding = "br" | "gzip";

/** Below this the headers cost more than compressing saves. */
const WORTH_COMPRESSING_BYTES = 600;

/**
 * The encoding to answer in: Brotli where it is taken, else gzip, else none.
 *
 * @param accepted - the Accept-Encoding header; `q=0` refuses one, any other weight accepts it
 */
export function chooseEncoding(accepted: string | undefined): Encoding | undefined {
	return takenEncodings(accepted)[0];
}

/** The encodings a browser takes, the one that gives least bytes first. @param accepted - as for `chooseEncoding` */
export function takenEncodings(accepted: string | undefined): readonly Encoding[] {
	if (!accepted) return [];
	let taken = known.get(accepted);
	if (taken === undefined) {
		taken = readAcceptEncoding(accepted);
		if (known.size > 100) known.clear();
		known.set(accepted, taken);
	}
	return taken;
}

/** What was read before: all browsers together send a dozen different headers. */
const known = new Map<string, readonly Encoding[]>();

function readAcceptEncoding(accepted: string): Encoding[] {
	const taken = new Map<string, boolean>();
	for (const part of accepted.toLowerCase().split(",")) {
		const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
		taken.set(name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)));
	}
	const isTaken = (name: string) => taken.get(name) ?? taken.get("*") ?? false;
	const encodings: Encoding[] = isTaken("br") ? ["br"] : [];
	return isTaken("gzip") || taken.get("x-gzip") ? [...encodings, "gzip"] : encodings;
}

/** Whether an answer of this type and size gains by compression. */
export function isCompressible(contentType: string | undefined, bytes: number): boolean {
	if (bytes < WORTH_COMPRESSING_BYTES || !contentType) return false;
	return /^(?:text\/|application\/(?:[\w.+-]*json|xml|javascript|manifest)|image\/svg)/.test(
		contentType,
	);
}

/**
 * Compresses a whole answer at once, on this thread: a streaming compressor costs three times the CPU,
 * and a thread pool only moves the same work on a machine with one core.
 */
export function compress(body: Buffer, encoding: Encoding): Buffer {
	if (encoding === "gzip") return gzipSync(body, { level: 6 });
	return brotliCompressSync(body, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 4,
			[constants.BROTLI_PARAM_SIZE_HINT]: body.length,
			// No page outgrows a window of 256 kB; a larger one is memory to clear at every answer.
			[constants.BROTLI_PARAM_LGWIN]: 18,
		},
	});
}
