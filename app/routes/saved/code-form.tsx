import { CodeFromLink } from "#app/components/code-from-link/code-from-link.tsx";
import { ErrorSummary } from "#app/components/error-summary/error-summary.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { TextField } from "#app/components/text-field/text-field.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** Longer than a code with a space behind each letter. */
const MOST_LETTERS = 40;

interface CodeFormProps {
	state: "ask" | "gone" | "again" | "trouble";
	/** What was typed before, where it is to be mended or sent again. */
	typed: string;
}

/** One field for the code. */
export function CodeForm({ state, typed }: CodeFormProps) {
	const { t } = useTranslation("saved");
	const isEmpty = typed.trim() === "";
	const problem = state === "again" ? t(isEmpty ? "open.problemEmpty" : "open.problem") : undefined;
	return (
		<div className="text flow">
			<PageTitle title={t("openLink")} isError={problem !== undefined} />
			<ErrorSummary problems={problem ? [{ fieldId: "code", message: problem }] : []} />
			{state === "gone" ? <p className="note">{t("open.gone")}</p> : null}
			{state === "trouble" ? (
				<div className="note stop flow" role="alert">
					<h2>{t("open.trouble.title")}</h2>
					<p>{t("open.trouble.text")}</p>
				</div>
			) : null}
			<form method="post" action="/saved" noValidate className="flow" autoComplete="off">
				<TextField
					name="code"
					title={t("open.question")}
					hint={t("open.hint")}
					problem={problem}
					value={typed}
					maxLength={MOST_LETTERS}
				/>
				<noscript>
					<p className="quiet">{t("open.fromLink")}</p>
				</noscript>
				<button type="submit" className="button">
					{t(state === "trouble" ? "open.again" : "open.button")}
				</button>
			</form>
			<CodeFromLink letters={16} />
		</div>
	);
}
