interface KeptChoicesProps {
	pairs: readonly (readonly [name: string, value: string])[];
	/** Those that the form has no field for. */
	names: readonly string[];
}

/** Choices that a form takes along unseen. */
export function KeptChoices({ pairs, names }: KeptChoicesProps) {
	return pairs
		.filter(([name]) => names.includes(name))
		.map(([name, value]) => <input key={name + value} type="hidden" name={name} value={value} />);
}
