/** Digits of any script a phone's keyboard may give, as ours: ۴۲ is 42. All else stays as it is. */
export function westernDigits(text: string): string {
	return text.replace(/\p{Nd}/gu, asAscii);
}

/** Digits of a script stand in a row of ten, of which zero comes first. */
function asAscii(digit: string): string {
	// Digits in another type, such as bold ones, come out as plain ones first: several rows of them touch.
	const code = digit.normalize("NFKC").codePointAt(0) ?? 0;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return String(code - zero);
}
