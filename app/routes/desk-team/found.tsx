import { English } from "#app/components/english/english.tsx";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { TeamView } from "./team-page.server.ts";

interface FoundProps {
	found: NonNullable<TeamView["found"]>;
	isFull: boolean;
}

/** What the words found, each with a button that puts it on the list. */
export function Found({ found: { words, services }, isFull }: FoundProps) {
	const { t, i18n } = useTranslation("team");
	return (
		<section className="flow" id="found" aria-labelledby="found-title">
			<h3 id="found-title">{t("find.found", { words: isolated(words, i18n.dir()) })}</h3>
			{services.length === 0 ? <p>{t("find.nothing")}</p> : null}
			{isFull ? <p className="note">{t("find.full")}</p> : null}
			<ul className="plain">
				{services.map(({ id, name, summary, isOn }) => (
					<li key={id} className="entry">
						<p>
							<strong>
								<English>{name}</English>
							</strong>
						</p>
						<English as="p">{summary}</English>
						{isOn ? <p className="quiet">{t("find.isOn")}</p> : null}
						{isOn || isFull ? null : (
							<button type="submit" className="as-link" name="add" value={id}>
								{t("find.add")}{" "}
								<span className="hidden-words">
									(<English>{name}</English>)
								</span>
							</button>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
