/** Letters of the alphabet that phones have used from the start: a message of these alone has room for more. */
const PLAIN =
	"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/** These are among them too, and take the room of two. */
const TWICE = "\f^{}\\[~]|€";

/** How many letters fit: into one message, and into each part of a longer one, which phones put together again. */
const ROOM = { plain: { one: 160, part: 153 }, unicode: { one: 70, part: 67 } };

/** Common signs that would halve the room, and what says the same in the old alphabet. */
const SAME = new Map(
	Object.entries({
		"’": "'",
		"‘": "'",
		"“": '"',
		"”": '"',
		"–": "-",
		"—": "-",
		"…": "...",
		"\u00a0": " ",
		"\u2011": "-",
	}),
);

/** The same words without the signs that make a text message dearer for nothing. */
export function inPlainSigns(text: string): string {
	return text.replace(/[’‘“”–—…\u00a0\u2011]/g, (sign) => SAME.get(sign) ?? sign);
}

/** How many parts a text message is sent and paid for in; 0 for an empty one. */
export function textParts(text: string): number {
	const letters = [...text];
	const isPlain = letters.every((letter) => PLAIN.includes(letter) || TWICE.includes(letter));
	const length = isPlain
		? letters.reduce((sum, letter) => sum + (TWICE.includes(letter) ? 2 : 1), 0)
		: text.length;
	const { one, part } = isPlain ? ROOM.plain : ROOM.unicode;
	return length <= one ? Math.min(length, 1) : Math.ceil(length / part);
}
