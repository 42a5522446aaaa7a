interface SpokenNumberProps {
	number: string;
	/** The same in the groups it is said in. */
	groups: readonly string[];
}

/** A number to say to somebody who writes it down: group by group, and still to be rung by a press. */
export function SpokenNumber({ number, groups }: SpokenNumberProps) {
	return (
		<a href={`tel:${number.replaceAll(" ", "")}`} dir="ltr" className="tel number spoken-number">
			{groups.map((group, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a number may say the same group twice, and never changes
				<span key={at}>{group} </span>
			))}
		</a>
	);
}
