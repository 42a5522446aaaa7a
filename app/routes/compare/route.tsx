import { CompareCards } from "#app/components/compare-cards/compare-cards.tsx";
import { CompareTable } from "#app/components/compare-table/compare-table.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import { MOST_COMPARED } from "#app/domain/catalogue/compare-path.ts";
import { compare } from "#app/domain/catalogue/comparison.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { today } from "#app/server/clock.server.ts";
import { factNames } from "#app/server/fact-names.server.ts";
import { helpline } from "#app/server/helpline.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import type { Route } from "./+types/route";
import { Choose } from "./choose.tsx";
import { Differences } from "./differences.tsx";
import { NotShown } from "./not-shown.tsx";
import { searchWith } from "./search-with.ts";

/** One of a service from whose own page people may want to leave quickly has the quick way out too. */
export const handle = {
	exit: (shown: unknown) => (shown as { hasExit?: boolean } | undefined)?.hasExit === true,
	sheets: ["lines", "facts", "tables"],
} satisfies PageHandle;

/** `/compare?s=<id>&s=<id>`: the choice is in the address, and nothing else. */
export function loader({ request }: Route.LoaderArgs) {
	const navigator = getNavigator();
	const asked = new URL(request.url).searchParams.getAll("s");
	return {
		...compare(asked, navigator.catalogue, today()),
		names: factNames(navigator),
		help: helpline(),
	};
}

export default function Compare({ loaderData }: Route.ComponentProps) {
	const { services, rows, names, help } = loaderData;
	const { t, i18n } = useTranslation("compare");
	const title = { names: services.map(({ name }) => isolated(name, i18n.dir())) };
	if (services.length < 2) return <Choose chosen={services[0]} unknown={loaderData.unknown} />;
	return (
		<div className="flow compare">
			<PageTitle title={t("title", title)} />
			{/* There are more comparisons than a search engine could ever read. */}
			<meta name="robots" content="noindex" />
			<h1>{t("heading")}</h1>
			<NotShown unknown={loaderData.unknown} beyond={loaderData.beyond} />
			{i18n.language === "en" ? null : <p className="note">{t("common:englishOnly")}</p>}
			<Differences services={services} facts={loaderData.differsFirst} />
			{services.length < MOST_COMPARED ? (
				<p className="screen-only">
					<a className="back" href={searchWith(services)}>
						{t("add")}
					</a>
				</p>
			) : null}
			<h2>{t("all")}</h2>
			<CompareTable services={services} rows={rows} names={names} />
			<CompareCards services={services} rows={rows} names={names} />
			<p>{t("services:decides")}</p>
			{help && services.some(({ hasWayIn }) => !hasWayIn) ? (
				<p>
					{t("noWayIn", { name: isolated(help.name, i18n.dir()) })}{" "}
					<PhoneNumber number={help.phone} inline />
				</p>
			) : null}
		</div>
	);
}
