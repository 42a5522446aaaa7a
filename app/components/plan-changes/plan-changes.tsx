import { English } from "#app/components/english/english.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import type { PlanChange } from "#app/domain/saved-plans/what-changed.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** What is not as the plan says it any more, before anybody rings an old number. */
export function PlanChanges({ changes }: { changes: readonly PlanChange[] }) {
	const { t } = useTranslation("saved");
	return (
		<section
			className={changes.length > 0 ? "note ask flow" : "note flow"}
			aria-labelledby="changes-title"
		>
			<h2 id="changes-title">{t("changes.title")}</h2>
			{changes.length === 0 ? <p>{t("changes.none")}</p> : null}
			{changes.length > 0 ? (
				<ul>
					{changes.map(({ id, name, what, now }) => (
						<li key={`${id} ${what}`}>
							{what === "gone" ? (
								<English>{name}</English>
							) : (
								<a href={`/services/${id}`}>
									<English>{name}</English>
								</a>
							)}
							: {t(`changes.${now && !now.sure ? "numberUnsure" : what}`)}{" "}
							{now ? <PhoneNumber number={now.number} inline /> : null}
						</li>
					))}
				</ul>
			) : null}
		</section>
	);
}
