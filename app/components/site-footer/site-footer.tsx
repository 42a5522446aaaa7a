import {
	LanguageForm,
	type LanguageFormProps,
} from "#app/components/language-form/language-form.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** What the foot of a page needs to know. */
export interface FooterProps {
	/** The person to ring, everywhere in England; undefined where the catalogue has nobody sure. */
	help: { name: string; phone: string } | undefined;
	/** The choice of language, where it does not stand at the top. */
	languages: LanguageFormProps | undefined;
	/** Whether there are answers to clear. */
	hasAnswers: boolean;
}

const PAGES = [
	["a-to-z", "allServices"],
	["catalogue", "catalogue"],
	["desk", "desk"],
	["prescribe", "prescribe"],
	["about", "about"],
	["privacy", "privacy"],
	["cookies", "cookies"],
	["accessibility", "accessibility"],
	["terms", "terms"],
	["sources", "sources"],
	["api", "api"],
] as const;

/** The foot of every page: somebody to ring, the languages, clearing, and the pages about this service. */
export function SiteFooter({ help, languages, hasAnswers }: FooterProps) {
	const { t } = useTranslation();
	return (
		<footer className="site-footer">
			<div className="wrap flow">
				{help ? (
					<p>
						<strong>{t("footer.help")}:</strong>{" "}
						<bdi lang="en" dir="ltr">
							{help.name}
						</bdi>{" "}
						<PhoneNumber number={help.phone} inline />
					</p>
				) : null}
				{languages ? <LanguageForm {...languages} /> : null}
				{hasAnswers ? (
					<form method="post" action="/clear">
						<button type="submit" className="as-link">
							{t("clear")}
						</button>
					</form>
				) : null}
				<ul className="plain foot-links screen-only">
					{PAGES.map(([path, words]) => (
						<li key={path}>
							<a href={`/${path}`}>{t(`footer.${words}`)}</a>
						</li>
					))}
				</ul>
			</div>
		</footer>
	);
}
