interface TickProps {
	name: string;
	isOn: boolean;
	label: string;
	hint: string;
}

/** Something that may be wanted besides. */
export function Tick({ name, isOn, label, hint }: TickProps) {
	return (
		<label className="row">
			<input type="checkbox" name={name} value="yes" defaultChecked={isOn} autoComplete="off" />
			<span>
				{label}
				<span className="quiet row-hint">{hint}</span>
			</span>
		</label>
	);
}
