import { English } from "#app/components/english/english.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import type { PickedService } from "#app/domain/catalogue/picked-service.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** What somebody chose with an adviser, before all that the plan has besides. */
export function Picked({ picked }: { picked: readonly PickedService[] }) {
	const { t } = useTranslation("plan");
	if (picked.length === 0) return null;
	return (
		<section className="text plan-part flow" aria-labelledby="picked-title">
			<h2 id="picked-title">{t("picked.title")}</h2>
			<p className="quiet">{t("picked.text")}</p>
			<ol className="picked">
				{picked.map(({ id, name, status, phone }) => (
					<li key={id}>
						<a href={`/services/${id}`}>
							<English>{name}</English>
						</a>{" "}
						{status === "open" ? null : <strong>{t(`services:status.${status}`)}.</strong>}{" "}
						{phone ? (
							<span className="row-hint">
								{t(phone.sure ? "line.do.sure" : "line.do.unsure")}{" "}
								<PhoneNumber number={phone.number} inline />
							</span>
						) : null}
					</li>
				))}
			</ol>
		</section>
	);
}
