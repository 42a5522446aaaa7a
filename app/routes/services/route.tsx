import { English } from "#app/components/english/english.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import type { Service } from "#app/domain/catalogue/service.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import type { Route } from "./+types/route";

export function loader() {
	const { services } = getNavigator().catalogue;
	const brief = ({ id, name, summary, status }: Service) => ({
		id,
		name,
		summary,
		status: status.is,
	});
	const byName = services.toSorted((a, b) => a.name.localeCompare(b.name, "en"));
	const letters = Map.groupBy(
		byName.filter(({ audience }) => audience === "resident"),
		({ name }) => name.charAt(0).toUpperCase(),
	);
	return {
		count: services.length,
		letters: [...letters].map(([letter, entries]) => ({ letter, entries: entries.map(brief) })),
		others: byName.filter(({ audience }) => audience !== "resident").map(brief),
	};
}

/** Every service, A to Z; what has ended stays, and says so. */
export default function Services({ loaderData: { count, letters, others } }: Route.ComponentProps) {
	const { t } = useTranslation("services");
	return (
		<div className="text flow">
			<PageTitle title={t("all.title")} />
			<h1>{t("all.title")}</h1>
			<p>{t("all.lead", { count })}</p>
			<p className="screen-only">
				<a className="back" href="/pathways">
					{t("pathways:all.title")}
				</a>
			</p>
			<nav aria-label={t("all.letters")} className="screen-only">
				<ul className="plain letters" lang="en" dir="ltr">
					{letters.map(({ letter }) => (
						<li key={letter}>
							<a href={`#${letter}`}>{letter}</a>
						</li>
					))}
				</ul>
				<a className="back" href="#others">
					{t("all.employers")}
				</a>
			</nav>
			{letters.map(({ letter, entries }) => (
				<section key={letter}>
					<h2 id={letter}>{letter}</h2>
					<Entries entries={entries} />
				</section>
			))}
			<section>
				<h2 id="others">{t("all.employers")}</h2>
				<Entries entries={others} />
			</section>
		</div>
	);
}

function Entries({
	entries,
}: {
	entries: { id: string; name: string; summary: string; status: Service["status"]["is"] }[];
}) {
	const { t } = useTranslation("services");
	return (
		<ul className="plain">
			{entries.map(({ id, name, summary, status }) => (
				<li key={id} className="entry">
					<a href={`/services/${id}`} className="back">
						<English>{name}</English>
					</a>
					{status === "open" ? null : <p className="quiet">{t(`status.${status}`)}</p>}
					<English as="p">{summary}</English>
				</li>
			))}
		</ul>
	);
}
