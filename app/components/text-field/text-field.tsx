import { useTranslation } from "react-i18next";

interface TextFieldProps {
	name: string;
	/** The question: the page's only h1, and the field's label. */
	title: string;
	why?: string;
	hint?: string;
	problem?: string | undefined;
	value: string;
	/** Whole numbers get the number keys of a phone. */
	isNumber?: boolean;
	autoComplete?: string;
	maxLength: number;
}

/** A question with one line to type in. */
export function TextField({
	name,
	title,
	why,
	hint,
	problem,
	value,
	isNumber = false,
	autoComplete,
	maxLength,
}: TextFieldProps) {
	const { t } = useTranslation();
	const about = [why && `${name}-why`, hint && `${name}-hint`, problem && `${name}-problem`]
		.filter(Boolean)
		.join(" ");
	return (
		<div className={problem ? "problem" : undefined}>
			<h1>
				<label htmlFor={name}>{title}</label>
			</h1>
			{why ? (
				<p id={`${name}-why`} className="quiet under">
					{why}
				</p>
			) : null}
			{hint ? (
				<p id={`${name}-hint`} className="under">
					{hint}
				</p>
			) : null}
			{problem ? (
				<p id={`${name}-problem`} className="problem-words under">
					<span className="hidden-words">{t("error")} </span>
					{problem}
				</p>
			) : null}
			<input
				className={isNumber ? "box short" : "box"}
				id={name}
				name={name}
				type="text"
				dir={isNumber ? "ltr" : "auto"}
				inputMode={isNumber ? "numeric" : undefined}
				autoComplete={autoComplete ?? "off"}
				spellCheck={false}
				maxLength={maxLength}
				defaultValue={value}
				aria-describedby={about || undefined}
				aria-invalid={problem ? true : undefined}
			/>
		</div>
	);
}
