import { useTranslation } from "#app/i18n/use-translation.ts";

/** One thing wrong, and the field it is about. */
export interface Problem {
	fieldId: string;
	message: string;
}

/**
 * What is wrong with a form, at the top of the page. It takes focus by
 * `autofocus`, which needs no script.
 */
export function ErrorSummary({ problems }: { problems: readonly Problem[] }) {
	const { t } = useTranslation();
	if (problems.length === 0) return null;
	return (
		<div
			className="note stop problem"
			role="alert"
			aria-labelledby="problem-title"
			tabIndex={-1}
			// biome-ignore lint/a11y/noAutofocus: whoever sent a form with a mistake is told of it first, without script
			autoFocus
		>
			<h2 id="problem-title">{t("problem")}</h2>
			<ul className="plain">
				{problems.map(({ fieldId, message }) => (
					<li key={`${fieldId} ${message}`}>
						<a href={`#${fieldId}`} className="problem-words">
							{message}
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}
