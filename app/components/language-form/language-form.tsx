import { useTranslation } from "#app/i18n/use-translation.ts";

export interface LanguageFormProps {
	languages: readonly { id: string; name: string; dir: string }[];
	/** The id of the page's own language. */
	language: string;
	/** The path to come back to. */
	path: string;
}

/** The choice of language: a press changes it and comes back to the same page. */
export function LanguageForm({ languages, language, path }: LanguageFormProps) {
	const { t } = useTranslation();
	return (
		<form method="post" action="/language" className="languages" aria-label={t("language")}>
			<input type="hidden" name="to" value={path} />
			{languages.map(({ id, name, dir }) => (
				<button
					type="submit"
					key={id}
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
