/** Where most people have their mail: no other domain is ever guessed at. */
const COMMON = [
	"gmail.com",
	"googlemail.com",
	"hotmail.com",
	"hotmail.co.uk",
	"outlook.com",
	"live.co.uk",
	"yahoo.com",
	"yahoo.co.uk",
	"icloud.com",
	"btinternet.com",
	"virginmedia.com",
	"talktalk.net",
	"ntlworld.com",
	"interia.pl",
];
/** Domains of their own that look like a slip of one above. */
const REAL = ["mail.com", "email.com", "ymail.com"];
/** Slips of more than one letter. */
const MIXED_UP: ReadonlyMap<string, string> = new Map([
	["gmail.co.uk", "gmail.com"],
	["icloud.co.uk", "icloud.com"],
]);

/**
 * The address that somebody may have meant whose mail domain is one slip of the finger from a common one: a letter too
 * many, too few, or wrong, or two that changed places. It asks nobody: a list of ours is all it knows.
 *
 * @param address - one that a mail can be sent to, see `readEmailAddress`
 * @returns undefined where nothing suggests a slip
 */
export function likelyAddress(address: string): string | undefined {
	const at = address.lastIndexOf("@");
	const domain = address.slice(at + 1).toLowerCase();
	if (COMMON.includes(domain) || REAL.includes(domain)) return undefined;
	const meant = MIXED_UP.get(domain) ?? COMMON.find((common) => isOneSlip(domain, common));
	return meant && `${address.slice(0, at)}@${meant}`;
}

function isOneSlip(typed: string, meant: string): boolean {
	let start = 0;
	while (start < meant.length && typed[start] === meant[start]) start += 1;
	const [left, right] = [typed.slice(start), meant.slice(start)];
	const [first = "", second = ""] = left;
	return (
		left.slice(1) === right.slice(1) ||
		left.slice(1) === right ||
		left === right.slice(1) ||
		`${second}${first}${left.slice(2)}` === right
	);
}
