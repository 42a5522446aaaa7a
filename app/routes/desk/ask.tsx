import { BarrierPrompts } from "#app/components/barrier-prompts/barrier-prompts.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { promptsWithin } from "#app/domain/desk/desk-prompts.ts";
import { DESK_QUESTIONS, isGroupOfOne } from "#app/domain/desk/desk-questions.ts";
import { promptAbout } from "#app/domain/facts/conversation-prompt.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import type { Route } from "./+types/ask";

export const handle = { exit: true } satisfies PageHandle;

/** `/desk/ask`: how to ask about each thing, in the order of the desk; nothing of a client is on it. */
export function loader() {
	const parts = DESK_QUESTIONS.map(({ field }) => ({
		field,
		isOfOne: isGroupOfOne(field),
		prompts: promptsWithin(field).map(promptAbout),
	}));
	return { parts: parts.filter(({ prompts }) => prompts.length > 0) };
}

export default function HowToAskPage({ loaderData: { parts } }: Route.ComponentProps) {
	const { t } = useTranslation("desk");
	return (
		<div className="text flow">
			<PageTitle title={t("asking.title")} />
			<a className="back" href="/desk">
				{t("asking.back")}
			</a>
			<h1>{t("asking.title")}</h1>
			<p>{t("asking.lead")}</p>
			{parts.map(({ field, isOfOne, prompts }) => (
				<section key={field} id={field} className="flow">
					<h2>{t(isOfOne ? `group.${field}` : `questions:${field}.label`)}</h2>
					{prompts.map((prompt) => (
						<div key={prompt.about}>
							<h3>
								{prompt.isBarrier
									? t(`barriers:${prompt.about}.name`)
									: t(`questions:${prompt.about}.label`)}
							</h3>
							<BarrierPrompts prompt={prompt} isOpen />
						</div>
					))}
				</section>
			))}
		</div>
	);
}
