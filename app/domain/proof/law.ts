/** What came of holding one law against the rules. */
export interface Finding {
	law: number;
	/** What was enumerated or how many walks were tried. */
	tried: string;
	/** The smallest counter-example found, in words and answers; undefined where the law holds. */
	counterExample?: string;
	/** More to know, such as districts that rest on one number. */
	notes?: string[];
}

/** Keeps the smallest counter-example seen, by the length of its text. */
export class Smallest {
	text: string | undefined;

	offer(says: string, about: unknown) {
		const text = `${says} ${JSON.stringify(about)}`;
		if (this.text === undefined || text.length < this.text.length) this.text = text;
	}

	/** As the field of a finding: nothing where nothing was found. */
	get found(): { counterExample?: string } {
		return this.text === undefined ? {} : { counterExample: this.text };
	}
}
