import type { Survey } from "#app/domain/catalogue/survey.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { CoverCounts, CoverHeadings } from "./cover-columns.tsx";

/** For each thing that makes work hard, in how many districts there is something for it. */
export function BarrierTable({
	barriers,
	districts,
}: Pick<Survey, "barriers"> & { districts: number }) {
	const { t } = useTranslation("catalogue");
	return (
		<>
			<h2>{t("barriers.title")}</h2>
			<p>{t("barriers.lead", { count: districts })}</p>
			<table className="cover">
				<CoverHeadings first={t("barriers.barrier")} />
				<tbody>
					{barriers.map(({ id, cover }) => (
						<tr key={id}>
							<th scope="row">{t(`barriers:${id}.name`)}</th>
							<CoverCounts cover={cover} />
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}
