import { English } from "#app/components/english/english.tsx";
import type { Survey } from "#app/domain/catalogue/survey.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { CoverCounts, CoverHeadings } from "./cover-columns.tsx";

/** For each district, how many things that make work hard something is there for, and what is lacking. */
export function DistrictTable({ districts }: Pick<Survey, "districts">) {
	const { t } = useTranslation("catalogue");
	return (
		<>
			<h2>{t("districts.title")}</h2>
			<p>{t("districts.lead")}</p>
			<table className="cover">
				<CoverHeadings first={t("districts.district")} />
				<tbody>
					{districts.map(({ id, name, cover, gaps }) => (
						<tr key={id}>
							<th scope="row">
								<English>{name}</English>
								{gaps.length > 0 ? (
									<details>
										<summary>{t("districts.lacking", { count: gaps.length })}</summary>
										<ul>
											{gaps.map((gap) => (
												<li key={gap}>{t(`barriers:${gap}.name`)}</li>
											))}
										</ul>
									</details>
								) : null}
							</th>
							<CoverCounts cover={cover} />
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}
