import { English } from "#app/components/english/english.tsx";
import { comparePath, MOST_COMPARED } from "#app/domain/catalogue/compare-path.ts";
import type { EntryLink, ServicePage } from "#app/domain/catalogue/service-page.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** What this is not, what it is the local form of, and its own local forms. */
export function LookAlikes({ service }: { service: ServicePage }) {
	const { t } = useTranslation("services");
	const { notTheSame, parent, locals } = service;
	const first = notTheSame.slice(0, MOST_COMPARED - 1);
	return (
		<>
			{parent ? (
				<p>
					{t("local")} <EntryName entry={parent} />
				</p>
			) : null}
			{locals.length > 0 ? (
				<section className="flow">
					<h2>{t("locals")}</h2>
					<ul>
						{locals.map((entry) => (
							<li key={entry.id}>
								<EntryName entry={entry} />
							</li>
						))}
					</ul>
				</section>
			) : null}
			{notTheSame.length > 0 ? (
				<section className="flow">
					<h2>{t("notSame")}</h2>
					<p className="screen-only">
						<a className="back" href={comparePath([service.id, ...first.map(({ id }) => id)])}>
							<span>
								{t("compare:lookAlikes")}{" "}
								<English>{first.map(({ name }) => name).join(", ")}</English>
							</span>
						</a>
					</p>
					<ul>
						{notTheSame.map((entry) => (
							<li key={entry.id}>
								<EntryName entry={entry} />: <English>{entry.whoItsFor}</English>
							</li>
						))}
					</ul>
				</section>
			) : null}
		</>
	);
}

function EntryName({ entry }: { entry: EntryLink }) {
	return (
		<a href={`/services/${entry.id}`}>
			<English>{entry.name}</English>
		</a>
	);
}
