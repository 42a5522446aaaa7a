import type { Survey } from "#app/domain/catalogue/survey.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { CoverHeadings } from "./cover-headings.tsx";

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
							<td>{cover.dedicated}</td>
							<td>{cover.general}</td>
							<td>{cover.gap}</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}
