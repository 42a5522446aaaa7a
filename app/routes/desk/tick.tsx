import { Key } from "./key.tsx";

interface TickProps {
	type: "radio" | "checkbox";
	name: string;
	value: string;
	label: string;
	isChosen: boolean;
	/** The digit that chooses it while the question has the keyboard. */
	digit?: number;
	id?: string | undefined;
	isEnglish?: boolean;
}

/** One answer of the desk; a press anywhere in its row chooses it. */
export function Tick({ type, name, value, label, isChosen, digit, id, isEnglish }: TickProps) {
	return (
		<label className="desk-tick">
			<input
				type={type}
				name={name}
				value={value}
				id={id}
				defaultChecked={isChosen}
				data-digit={digit}
			/>
			<span lang={isEnglish ? "en" : undefined} dir={isEnglish ? "ltr" : undefined}>
				{label}
			</span>
			{digit === undefined ? null : <Key>{digit}</Key>}
		</label>
	);
}
