import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { isolated } from "#app/i18n/isolate.ts";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { askedDistrict, districtsByName } from "#app/server/asked-district.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import type { Route } from "./+types/route";

export const handle = { unlisted: true, sheets: ["lists"] } satisfies PageHandle;

/** `/desk/poster?area=<district>`: what there is to print for a waiting room, in each language. */
export function loader({ request }: Route.LoaderArgs) {
	const { region } = getNavigator().catalogue;
	return {
		region: region.name,
		district: askedDistrict(request, region),
		districts: districtsByName(region),
	};
}

export default function Poster({
	loaderData: { region, district, districts },
}: Route.ComponentProps) {
	const { t, i18n } = useTranslation("poster");
	const query = district ? `?area=${district.id}` : "";
	const place = isolated(district?.name ?? region, i18n.dir());
	const sheets = (kind: "poster" | "cards") => (
		<>
			<h2 id={kind}>{t(`${kind}.title`)}</h2>
			<p>{t(`${kind}.text`)}</p>
			<ul className="plain">
				{LANGUAGES.map(({ id, name, dir }) => (
					<li key={id}>
						<a
							className="back"
							href={`/desk/${kind}/${id}${query}`}
							hrefLang={id}
							lang={id}
							dir={dir}
							aria-describedby={kind}
						>
							{name}
						</a>
					</li>
				))}
			</ul>
		</>
	);
	return (
		<div className="text flow">
			<PageTitle title={t("title")} />
			<a className="back" href="/desk/team">
				{t("back")}
			</a>
			<h1>{t("title")}</h1>
			<p>{t("lead")}</p>
			<form method="get" action="/desk/poster" className="narrow">
				<label htmlFor="area">{t("area.label")}</label>
				<select id="area" name="area" className="box" defaultValue={district?.id ?? ""}>
					<option value="">{t("area.all", { region: isolated(region, i18n.dir()) })}</option>
					{districts.map(({ id, name }) => (
						<option key={id} value={id} lang="en">
							{name}
						</option>
					))}
				</select>
				<button type="submit" className="button second">
					{t("area.show")}
				</button>
			</form>
			<p className="note">{t("area.for", { place })}</p>
			{sheets("poster")}
			{sheets("cards")}
		</div>
	);
}
