/** Faults found on many pages, told once each: the same fault in the foot of forty pages is one fault. */
export class Faults {
	readonly #places = new Map<string, string[]>();

	/** @param place - the page and how it was looked at */
	add(place: string, faults: readonly string[]): void {
		for (const fault of faults) {
			this.#places.set(fault, [...(this.#places.get(fault) ?? []), place]);
		}
	}

	/** Each fault with the first place it was seen at. */
	get lines(): string[] {
		return [...this.#places].map(([fault, [first, ...more]]) =>
			more.length === 0 ? `${first}: ${fault}` : `${first} and ${more.length} more: ${fault}`,
		);
	}
}
