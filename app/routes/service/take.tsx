import { ShareButton } from "#app/components/share-button/share-button.tsx";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface TakeProps {
	service: Pick<ServicePage, "id" | "status">;
	/** Somebody may not want it to be seen. */
	isPrivate: boolean;
}

/**
 * What of a service somebody can take away with them. One that has ended is nobody to ring. About abuse nothing is
 * shared by a press: a share sheet begins with the people one wrote to last.
 */
export function Take({ service: { id, status }, isPrivate }: TakeProps) {
	const { t } = useTranslation("take");
	const isOver = status.is === "ended";
	return (
		<section className="screen-only" aria-labelledby="take-title">
			<h2 id="take-title">{t("title")}</h2>
			<ul className="plain">
				<li>
					<a className="back" href={`/services/${id}/leaflet`}>
						{t("print:leaflet.link")}
					</a>
				</li>
				{isOver ? null : (
					<>
						<li>
							<a className="back" href={`/services/${id}/date`}>
								{t("date.title")}
							</a>
						</li>
						<li>
							<a className="back" href={`/services/${id}/contact.vcf`}>
								{t("card.title")}
							</a>
							{isPrivate ? <span className="quiet row-hint">{t("card.seen")}</span> : null}
						</li>
					</>
				)}
				{isPrivate ? null : (
					<li>
						<ShareButton />
					</li>
				)}
			</ul>
		</section>
	);
}
