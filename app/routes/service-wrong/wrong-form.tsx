import { Choices } from "#app/components/choices/choices.tsx";
import { English } from "#app/components/english/english.tsx";
import { ErrorSummary } from "#app/components/error-summary/error-summary.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { TextArea } from "#app/components/text-area/text-area.tsx";
import { WRONG_REASONS, WRONG_TEXT_MOST } from "#app/domain/catalogue/report.ts";
import type { EntryLink } from "#app/domain/catalogue/service-page.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** Field that no person sees or fills in; a robot does. */
export const TRAP = "more";

interface WrongFormProps {
	service: EntryLink;
	problem: "choose" | "long" | undefined;
}

/** Seven things that may be wrong, a few words if somebody likes, and nothing about who they are. */
export function WrongForm({ service, problem }: WrongFormProps) {
	const { t } = useTranslation("wrong");
	const message = problem && t(`problem.${problem}`, { most: WRONG_TEXT_MOST });
	const [ofReason, ofText] = problem === "long" ? [undefined, message] : [message, undefined];
	const field = problem === "long" ? "text" : "reason";
	return (
		<div className="text flow">
			<PageTitle title={t("title", { name: service.name })} isError={message !== undefined} />
			<a className="back" href={`/services/${service.id}`}>
				{t("common:back")}
			</a>
			<ErrorSummary problems={message ? [{ fieldId: field, message }] : []} />
			<form
				method="post"
				action={`/services/${service.id}/wrong`}
				noValidate
				className="flow"
				autoComplete="off"
			>
				<Choices
					name="reason"
					title={
						<>
							<English>{service.name}</English>: {t("question")}
						</>
					}
					why={t("why")}
					problem={ofReason}
					choices={WRONG_REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))}
					chosen={[]}
				/>
				<TextArea
					name="text"
					label={t("text.label")}
					hint={t("text.hint")}
					problem={ofText}
					maxLength={WRONG_TEXT_MOST}
				/>
				<p hidden>
					<label>
						{t("trap")} <input type="text" name={TRAP} tabIndex={-1} autoComplete="off" />
					</label>
				</p>
				<button type="submit" className="button">
					{t("send")}
				</button>
			</form>
		</div>
	);
}
