const ODD: Record<string, string> = {
	a: "á",
	b: "ƀ",
	c: "ç",
	d: "đ",
	e: "é",
	f: "ƒ",
	g: "ĝ",
	h: "ĥ",
	i: "í",
	j: "ĵ",
	k: "ķ",
	l: "ļ",
	m: "ɱ",
	n: "ñ",
	o: "ó",
	p: "þ",
	q: "ɋ",
	r: "ŕ",
	s: "š",
	t: "ţ",
	u: "ú",
	v: "ṽ",
	w: "ŵ",
	x: "ẋ",
	y: "ý",
	z: "ž",
};

function oddLetters(text: string): string {
	return text
		.split(/(\{\{.*?\}\})/)
		.map((part) =>
			part.startsWith("{{")
				? part
				: part.replace(/[a-z]/gi, (letter) => ODD[letter.toLowerCase()] ?? letter),
		)
		.join("");
}

/** The same tree of words with every letter made odd and every placeholder left alone. */
export function pseudo(words: unknown): unknown {
	if (typeof words === "string") return oddLetters(words);
	return Object.fromEntries(
		Object.entries(words as object).map(([key, value]) => [key, pseudo(value)]),
	);
}
