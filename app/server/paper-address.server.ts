import { type QrCode, qrCode } from "./qr-code.server.ts";

/** An address for whoever holds a sheet of paper: in letters to type, and as a code for a phone's camera. */
export interface PaperAddress {
	address: string;
	code: QrCode;
}

/**
 * An address of ours as paper has it.
 *
 * @param request - says under which name this copy is reached
 * @param path - from `/`. It leaves us with whoever holds the paper: no answers, and a code only behind `#`
 */
export function paperAddress(request: Pick<Request, "url">, path: string): PaperAddress {
	const address = new URL(request.url).origin + path;
	return { address, code: qrCode(address) };
}
