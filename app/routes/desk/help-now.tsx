import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import type { DeskView } from "#app/domain/desk/desk-view.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** Help that is there today, for the adviser to say: not on a screen that is turned round, where others may look. */
export function HelpNow({ now }: Pick<DeskView, "now">) {
	const { t } = useTranslation("desk");
	if (now.length === 0) return null;
	return (
		<div className="note stop desk-only">
			<h3>{t("plan:now")}</h3>
			{now.map(({ name, when, numbers }) => (
				<div key={name} className="desk-now">
					<p>
						<strong>{name}</strong> {when}
					</p>
					<ul>
						{numbers.map(({ number, isText, sure, hint }) => (
							<li key={number + hint}>
								{isText ? t("now.text") : t("plan:line.do.sure")}{" "}
								<PhoneNumber number={number} inline isText={isText} /> {hint}
								{sure ? null : <strong className="row-hint">{t("services:unsure")}</strong>}
							</li>
						))}
					</ul>
				</div>
			))}
		</div>
	);
}
