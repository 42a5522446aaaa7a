import { Choices } from "#app/components/choices/choices.tsx";
import { ErrorSummary } from "#app/components/error-summary/error-summary.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { TextField } from "#app/components/text-field/text-field.tsx";
import type { Channel } from "#app/domain/messages/message.ts";
import {
	CONTENTS,
	type MessageForm,
	type MessageProblem,
} from "#app/domain/messages/message-form.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { Tick } from "./tick.tsx";

/** The longest address there is, with room for spaces around it. */
const MOST_LETTERS = 280;

/** The id of the form. */
export const SEND_FORM = "send";

interface SendFormProps {
	form: MessageForm;
	problems: readonly MessageProblem[];
	back: string;
	isForOther: boolean;
	/** The plan is of somebody who named harm at home. */
	isAfraid: boolean;
	/** The ways there are to send something. */
	channels: readonly Channel[];
	/** This copy of the service sends nothing at all. */
	sendsNothing: boolean;
}

/** One form: how, where to, what is in it. */
export function SendForm({ form, problems, back, isForOther, ...plan }: SendFormProps) {
	const { t } = useTranslation("messages");
	const title = t(isForOther ? "titleOther" : "title");
	const messageOf = (field: MessageProblem["field"]) => {
		const found = problems.find((one) => one.field === field);
		return found && t(`problem.${found.field}.${found.problem}`);
	};
	const listed = (["channel", "to", "content"] as const).flatMap((fieldId) => {
		const message = messageOf(fieldId);
		return message ? [{ fieldId, message }] : [];
	});
	const hasTexts = plan.channels.includes("text");
	// Where there is one way, nobody has to choose it.
	const [onlyChannel] = plan.channels.length === 1 ? plan.channels : [];
	const channel = onlyChannel ?? form.channel;
	return (
		<div className="text flow">
			<PageTitle title={title} isError={problems.length > 0} />
			<a className="back" href={back}>
				{t("common:back")}
			</a>
			<ErrorSummary problems={listed} />
			<h1>{title}</h1>
			<p>{t(isForOther ? "othersOther" : "others")}</p>
			{plan.isAfraid ? (
				<p className="note">
					{t("safe")} <a href="/now">{t("common:helpNow")}</a>
				</p>
			) : null}
			{plan.sendsNothing ? <p className="note">{t("folder")}</p> : null}
			<form
				id={SEND_FORM}
				method="post"
				action="/send"
				noValidate
				className="flow questions"
				autoComplete="off"
			>
				{form.isKept ? <input type="hidden" name="kept" value="yes" /> : null}
				<Choices
					name="channel"
					title={t("channel.title")}
					level={2}
					problem={messageOf("channel")}
					choices={plan.channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
					chosen={channel ? [channel] : []}
				/>
				<TextField
					name="to"
					title={t("to.title")}
					level={2}
					hint={t(hasTexts ? "to.hint" : "to.hintEmail")}
					problem={messageOf("to")}
					value={form.to}
					maxLength={MOST_LETTERS}
				/>
				<Choices
					name="content"
					title={t("content.title")}
					level={2}
					problem={messageOf("content")}
					choices={CONTENTS.map((value) => {
						const key = value === "code" && form.isKept ? "kept" : value;
						const hint = key === "plan" && !hasTexts ? "planHintEmail" : (`${key}Hint` as const);
						return { value, label: t(`content.${key}`), hint: t(`content.${hint}`) };
					})}
					chosen={form.content ? [form.content] : []}
				/>
				{plan.isAfraid ? (
					<Tick name="help" isOn={form.withHelp} label={t("help.label")} hint={t("help.hint")} />
				) : null}
				<Tick
					name="neutral"
					isOn={form.isNeutral}
					label={t("neutral.label")}
					hint={t("neutral.hint", { subject: t("subject.neutral") })}
				/>
				<button type="submit" className="button">
					{t("see")}
				</button>
			</form>
		</div>
	);
}
