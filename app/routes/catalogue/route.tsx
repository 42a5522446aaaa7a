import { PageTitle } from "#app/components/page-title/page-title.tsx";
import type { Survey } from "#app/domain/catalogue/survey.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { getSurvey } from "#app/server/survey.server.ts";
import type { Route } from "./+types/route";
import { BarrierTable } from "./barrier-table.tsx";
import { DistrictTable } from "./district-table.tsx";

export const handle = { sheets: ["tables"] } satisfies PageHandle;

export function loader(): Survey {
	return getSurvey();
}

/** What the catalogue holds, how fresh it is, what it lacks and how it is checked. */
export default function CataloguePage({ loaderData: survey }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("catalogue");
	const { entries, byStatus, forStaff, live, age, stale, confirmed } = survey;
	const day = (date: string) => dateWords(date, i18n.language);
	return (
		<div className="text flow">
			<PageTitle title={t("title")} />
			<h1>{t("title")}</h1>
			<p>{t("lead", { count: entries, gathered: day(survey.gathered) })}</p>
			<h2>{t("status.title")}</h2>
			<Figures
				of={[...Object.entries(byStatus), ["forStaff", forStaff]]}
				named={(key) => t(`status.${key}`)}
			/>
			<h2>{t("reach.title")}</h2>
			<p>{t("reach.lead", { count: live.all })}</p>
			<Figures
				of={[
					["number", live.withNumber],
					["contact", live.withContact],
					["wayIn", live.withWayIn],
					["none", live.all - live.withWayIn],
				]}
				named={(key) => t(`reach.${key}`)}
			/>
			<h2>{t("fresh.title")}</h2>
			<p>{t("fresh.lead")}</p>
			<Figures
				of={[...Object.entries(age), ["stale", stale], ["confirmed", confirmed]]}
				named={(key) => t(`fresh.${key}`)}
			/>
			<h2>{t("how.title")}</h2>
			<ul>
				{["read", "sure", "gap", "review", ...(confirmed === 0 ? ["ring"] : [])].map((key) => (
					<li key={key}>{t(`how.${key}`)}</li>
				))}
			</ul>
			<DistrictTable districts={survey.districts} />
			<BarrierTable barriers={survey.barriers} districts={survey.districts.length} />
			<h2>{t("data.title")}</h2>
			<ul>
				<li>
					<a href="/catalogue.json">{t("data.json")}</a>
				</li>
				<li>
					<a href="/catalogue.csv">{t("data.csv")}</a>
				</li>
			</ul>
			<p className="quiet">
				{t("version", { day: day(survey.day) })} <bdi className="receipt">{survey.version}</bdi>
			</p>
		</div>
	);
}

interface FiguresProps {
	of: [key: string, count: number][];
	named: (key: string) => string;
}

/** Things counted, a line each. */
function Figures({ of, named }: FiguresProps) {
	return (
		<table className="cover">
			<tbody>
				{of.map(([key, count]) => (
					<tr key={key}>
						<th scope="row">{named(key)}</th>
						<td>{count}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
