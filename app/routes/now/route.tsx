import { CrisisLineItem } from "#app/components/crisis-line/crisis-line.tsx";
import { English } from "#app/components/english/english.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { CRISIS_PARTS } from "#app/domain/catalogue/crisis.schema.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { getLocale } from "#app/i18n/locale.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { getNavigator } from "#app/server/navigator.server.ts";
import type { Route } from "./+types/route";

export const handle = { exit: true, sheets: ["lines"] } satisfies PageHandle;

export function loader({ context }: Route.LoaderArgs) {
	const { crisis, crisisWords } = getNavigator().catalogue;
	const { lines, sources } = crisis;
	const parts = CRISIS_PARTS.map((part) => ({
		part,
		lines: lines.filter(({ about }) => about === part),
	})).filter((one) => one.lines.length > 0);
	return { parts, sources, words: crisisWords.get(getLocale(context)) ?? {} };
}

/** Whom to ring or text now: one page, without a question. */
export default function HelpNow({ loaderData: { parts, sources, words } }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("pages");
	return (
		<div className="text flow">
			<PageTitle title={t("now.title")} />
			<h1>{t("now.title")}</h1>
			<p>
				<strong>{t("now.lead")}</strong>
			</p>
			<nav aria-label={t("now.jump")} className="screen-only">
				<ul className="plain">
					{parts.map(({ part }) => (
						<li key={part}>
							<a className="back" href={`#${part}`}>
								{t(`now.about.${part}`)}
							</a>
						</li>
					))}
				</ul>
			</nav>
			{parts.map(({ part, lines }) => (
				<section key={part} className="flow" aria-labelledby={part}>
					<h2 id={part}>{t(`now.about.${part}`)}</h2>
					{lines.map((line) => (
						<CrisisLineItem key={line.id} line={line} words={words} level={3} />
					))}
				</section>
			))}
			<h2>{t("now.source")}</h2>
			<ul className="quiet">
				{sources.map((source) => (
					<li key={source.id}>
						<English>
							{source.publisher ? `${source.title}, ${source.publisher}` : source.title}
						</English>{" "}
						({source.date ? dateWords(source.date, i18n.language) : t("plan:line.undated")})
					</li>
				))}
			</ul>
		</div>
	);
}
