import { English } from "#app/components/english/english.tsx";
import type { DeskView } from "#app/domain/desk/desk-view.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { AskAbout } from "./ask-about.tsx";

/** The services that the team uses most, on top, each with how it stands for this client. */
export function TeamServices({ view: { team, list, hasAnswers } }: { view: DeskView }) {
	const { t } = useTranslation("desk");
	if (team.length === 0) return null;
	return (
		<section aria-labelledby="team-title" className="desk-only screen-only">
			<h2 id="team-title">{t("team.title")}</h2>
			<ul className="plain desk-team">
				{team.map(({ id, name, note, verdict }) => (
					<li key={id}>
						<AskAbout id={id} name={name} />{" "}
						<button
							type="submit"
							form="desk"
							name="do"
							value={`${list.includes(id) ? "drop" : "keep"}:${id}`}
							className="as-link"
						>
							{t(list.includes(id) ? "list.drop" : "list.keep")}
							<span className="hidden-words">
								: <English>{name}</English>
							</span>
						</button>{" "}
						{hasAnswers ? <strong>{t(`verdict.${verdict}`)}</strong> : null}
						{note ? (
							<span className="quiet row-hint" dir="auto">
								{note}
							</span>
						) : null}
					</li>
				))}
			</ul>
		</section>
	);
}
