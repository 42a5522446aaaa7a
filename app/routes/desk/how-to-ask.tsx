import { useTranslation } from "#app/i18n/use-translation.ts";

/** Leads to the words to ask a question with, in a tab beside the desk: what is on the desk stays as it is. */
export function HowToAsk({ field, label }: { field: string; label: string }) {
	const { t } = useTranslation("desk");
	return (
		<a
			className="desk-how quiet screen-only"
			href={`/desk/ask#${field}`}
			target="desk-ask"
			data-how
		>
			{t("askHow")}
			<span className="hidden-words">: {label}</span>
		</a>
	);
}
