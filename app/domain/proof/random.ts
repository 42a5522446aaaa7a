/** A stream of numbers from 0 up to 1 that a seed fixes, so that a proof can be run again (mulberry32). */
export type Random = () => number;

/** @param seed - any whole number; the same seed gives the same stream */
export function seeded(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** One of a list, each as likely. @throws RangeError on an empty list */
export function pick<Item>(random: Random, list: readonly Item[]): Item {
	if (list.length === 0) throw new RangeError("Nothing to pick from");
	return list[Math.floor(random() * list.length)] as Item;
}

/** Some of a list: mostly none to two, now and then many. */
export function pickSome<Item>(random: Random, list: readonly Item[]): Item[] {
	const many = random() < 0.1;
	const share = many ? 0.6 : Math.min(0.8, 1.2 / list.length);
	return list.filter(() => random() < share);
}
