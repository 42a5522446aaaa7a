import { useTranslation } from "#app/i18n/use-translation.ts";
import { PrescribeLine } from "./prescribe-line.tsx";
import type { TeamLine } from "./prescribe-page.server.ts";

/** The services that a surgery uses most, each as an answer has it, with the team's own words: before anything is asked. */
export function TeamLines({ lines }: { lines: readonly TeamLine[] }) {
	const { t } = useTranslation("desk");
	if (lines.length === 0) return null;
	return (
		<section aria-labelledby="team-title" className="flow screen-only">
			<h2 id="team-title">{t("team.title")}</h2>
			<ul className="plain results">
				{lines.map((line) => (
					<li key={line.service.id}>
						<PrescribeLine {...line} />
					</li>
				))}
			</ul>
		</section>
	);
}
