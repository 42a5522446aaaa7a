/** As many digits as anybody keeps in mind while they write. */
const MOST_AT_ONCE = 5;

/**
 * A number in the groups it is said in, with a breath between: as it is printed, and a long group cut in parts. `999`
 * stays whole.
 *
 * @param number - as an entry has it: digits, spaces, an optional `+` in front
 */
export function numberAloud(number: string): string[] {
	return number.split(" ").flatMap(cut);
}

function cut(group: string): string[] {
	if (group.length <= MOST_AT_ONCE) return group === "" ? [] : [group];
	// Six are three and three, seven are three and four; what is longer begins with a code of five.
	const first = group.length <= 7 ? 3 : MOST_AT_ONCE;
	return [group.slice(0, first), ...cut(group.slice(first))];
}
