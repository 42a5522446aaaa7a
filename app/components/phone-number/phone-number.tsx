interface PhoneNumberProps {
	number: string;
	/** It stands in a sentence, at the sentence's size. */
	inline?: boolean;
	/** It takes text messages, not calls. */
	isText?: boolean;
}

/** A phone number that can be pressed: large unless it stands in a sentence, always left to right. */
export function PhoneNumber({ number, inline = false, isText = false }: PhoneNumberProps) {
	return (
		<a
			href={`${isText ? "sms" : "tel"}:${number.replaceAll(" ", "")}`}
			dir="ltr"
			className={inline ? "tel" : "tel number"}
		>
			{number}
		</a>
	);
}
