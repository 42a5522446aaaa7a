/** Who a mail comes from. */
export interface Mailbox {
	name: string;
	address: string;
}

/** One address and nothing beside it: a comma would be a second recipient. */
const ONE_ADDRESS = /^[^\s,;:<>()[\]"\\@]+@[^\s,;:<>()[\]"\\@]+$/;

export function isOneAddress(text: string): boolean {
	return ONE_ADDRESS.test(text);
}

/** Reads `escalator@example.org` or `Escalator <escalator@example.org>`. @returns undefined for anything else */
export function parseMailbox(text: string): Mailbox | undefined {
	const [, name = "", inBrackets] = /^([^<>"\r\n]*)<([^<>]*)>$/.exec(text) ?? [];
	const address = inBrackets ?? text;
	return isOneAddress(address) ? { name: name.trim(), address } : undefined;
}

/** What stands after the @. */
export function domainOf({ address }: Mailbox): string {
	return address.slice(address.lastIndexOf("@") + 1);
}
