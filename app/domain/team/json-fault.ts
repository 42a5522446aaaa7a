/** One word of JSON, with the spaces before it. */
const WORD =
	/[ \t\r\n]*([{}[\],:]|"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;
const SPACES = /[ \t\r\n]*/y;

/** Where reading stopped; thrown, as the place may lie deep inside. */
class Fault extends Error {
	readonly at: number;
	constructor(at: number) {
		super();
		this.at = at;
	}
}

/**
 * The line on which a text stops being JSON, from 1; undefined where it is JSON. What the engine says of it names a
 * place in some faults only, and in words that change.
 */
export function jsonFaultLine(text: string): number | undefined {
	try {
		const words = new Words(text);
		readValue(words);
		words.end();
		return undefined;
	} catch (fault) {
		if (fault instanceof Fault) return text.slice(0, fault.at).split("\n").length;
		// Nested deeper than anything a team writes.
		if (fault instanceof RangeError) return 1;
		throw fault;
	}
}

class Words {
	readonly #text: string;
	#at = 0;

	constructor(text: string) {
		this.#text = text;
	}

	/** Where the next word begins. */
	get #next(): number {
		SPACES.lastIndex = this.#at;
		SPACES.test(this.#text);
		return SPACES.lastIndex;
	}

	/** The next word, which has to be one of a kind. */
	take(kind: RegExp): string {
		const from = this.#next;
		WORD.lastIndex = this.#at;
		const [, word] = WORD.exec(this.#text) ?? [];
		if (word === undefined || !kind.test(word)) throw new Fault(from);
		this.#at = WORD.lastIndex;
		return word;
	}

	/** Whether the next word is this sign; it is then taken. */
	skips(sign: string): boolean {
		const from = this.#next;
		if (this.#text[from] !== sign) return false;
		this.#at = from + 1;
		return true;
	}

	end(): void {
		const from = this.#next;
		if (from < this.#text.length) throw new Fault(from);
	}
}

function readValue(words: Words): void {
	const begins = words.take(/^[^}\],:]/);
	if (begins === "{" && !words.skips("}")) {
		do {
			words.take(/^"/);
			words.take(/^:/);
			readValue(words);
		} while (words.take(/^[,}]/) === ",");
	}
	if (begins === "[" && !words.skips("]")) {
		do readValue(words);
		while (words.take(/^[,\]]/) === ",");
	}
}
