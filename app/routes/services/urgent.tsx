import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** A number to ring now, with whose it is in the page's language. */
export interface UrgentLine {
	name: string;
	number: string;
	hint: string | undefined;
}

/** Whom to ring now, before any list, and the quick way out, which the top of the page has only once it is loaded anew. */
export function Urgent({ lines }: { lines: readonly UrgentLine[] }) {
	const { t } = useTranslation("search");
	return (
		<section className="note stop flow" aria-labelledby="urgent">
			<h3 id="urgent">{t("urgent")}</h3>
			<ul className="plain">
				{lines.map(({ name, number, hint }) => (
					<li key={name}>
						{name} <PhoneNumber number={number} />
						{hint ? <span className="quiet row-hint">{hint}</span> : null}
					</li>
				))}
			</ul>
			<p>
				<a className="back" href="/now">
					{t("common:helpNow")}
				</a>
			</p>
			<p>
				<a className="back" href="/exit" rel="noreferrer">
					{t("common:exit")}
				</a>
			</p>
		</section>
	);
}
