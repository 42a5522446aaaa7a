import type { ConversationPrompt, HardToAsk } from "#app/domain/facts/conversation-prompt.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface BarrierPromptsProps {
	prompt: ConversationPrompt;
	isOpen?: boolean;
}

/** How an adviser may ask about one thing, kindly: on a page that shows many, each is one press away. */
export function BarrierPrompts({ prompt, isOpen = false }: BarrierPromptsProps) {
	const { t } = useTranslation("prompts");
	const { about, isBarrier, hard, onlyWhenSafe, mayBeUrgent } = prompt;
	return (
		<details open={isOpen} className="screen-only">
			<summary>
				{t("summary")}{" "}
				<span className="hidden-words">
					({isBarrier ? t(`barriers:${about}.name`) : t(`questions:${about}.label`)})
				</span>
			</summary>
			<div className="flow">
				{onlyWhenSafe ? <AskSafely /> : null}
				<Say title={t("ask")} lines={[t(`about.${about}.ask.a`), t(`about.${about}.ask.b`)]} />
				<Say title={t("listen")} lines={[t(`about.${about}.listen`)]} />
				<Say title={t("avoid")} lines={[t(`about.${about}.avoid`)]} />
				{hard ? <UseOfAnswer about={hard} /> : null}
				{mayBeUrgent ? (
					<p>
						<a href="/now">{t("common:helpNow")}</a>
					</p>
				) : null}
			</div>
		</details>
	);
}

const SAFELY = ["alone", "phone", "interpreter", "interrupted", "contact", "end"] as const;

/** When to ask about abuse and how to stop: a question that the wrong person hears puts somebody in danger. */
function AskSafely() {
	const { t } = useTranslation("prompts");
	return (
		<div className="note stop">
			<p>
				<strong>{t("safe.title")}</strong>
			</p>
			<ul>
				{SAFELY.map((rule) => (
					<li key={rule}>{t(`safe.${rule}`)}</li>
				))}
				<li>
					{t("safe.now")} <a href="/now">{t("common:helpNow")}</a>
				</li>
			</ul>
		</div>
	);
}

/** Why a hard question is asked, that it can be skipped, and what happens with the answer. */
function UseOfAnswer({ about }: { about: HardToAsk }) {
	const { t } = useTranslation("prompts");
	return (
		<>
			<Say title={t("why")} lines={[t(`reason.${about}`)]} />
			<Say title={t("skip.title")} lines={[t("skip.say")]} />
			<Say title={t("after.title")} lines={[t("after.say"), t("after.own")]} />
		</>
	);
}

function Say({ title, lines }: { title: string; lines: readonly string[] }) {
	return (
		<div>
			<p>
				<strong>{title}</strong>
			</p>
			<ul>
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</div>
	);
}
