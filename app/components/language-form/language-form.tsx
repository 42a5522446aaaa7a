import { useTranslation } from "#app/i18n/use-translation.ts";

export interface LanguageFormProps {
	languages: readonly { id: string; name: string; dir: string }[];
	/** The id of the page's own language. */
	language: string;
	/** The path to come back to. */
	path: string;
	/**
	 * The id of a form of the page that takes the language itself, and comes back with what was typed into it. Its own
	 * button must come before these, or the key Enter would change the language.
	 */
	sendsForm?: string | undefined;
}

/** The choice of language: a press changes it and comes back to the same page. */
export function LanguageForm({ languages, language, path, sendsForm }: LanguageFormProps) {
	const { t } = useTranslation();
	return (
		<form method="post" action="/language" className="languages" aria-label={t("language")}>
			<input type="hidden" name="to" value={path} />
			{languages.map(({ id, name, dir }) => (
				<button
					type="submit"
					key={id}
					form={sendsForm}
					name="language"
					value={id}
					lang={id}
					dir={dir}
					className="as-link"
					aria-current={id === language ? "true" : undefined}
				>
					{name}
				</button>
			))}
		</form>
	);
}
