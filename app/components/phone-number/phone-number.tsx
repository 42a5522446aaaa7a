/** A phone number that can be pressed: large unless it stands in a sentence, always left to right. */
export function PhoneNumber({ number, inline = false }: { number: string; inline?: boolean }) {
	return (
		<a
			href={`tel:${number.replaceAll(" ", "")}`}
			dir="ltr"
			className={inline ? "tel" : "tel number"}
		>
			{number}
		</a>
	);
}
