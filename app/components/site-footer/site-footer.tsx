import { English } from "#app/components/english/english.tsx";
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
	hasAnswers: boolean | undefined;
}

/** One string: it is part of the script of every page that has one, whose size is counted in bytes. */
const PAGES =
	"a-to-z catalogue desk prescribe about privacy cookies accessibility terms sources api".split(
		" ",
	);

/** The foot of every page: somebody to ring, the languages, clearing, and the pages about this service. */
export function SiteFooter({ help, languages, hasAnswers }: FooterProps) {
	const { t } = useTranslation();
	return (
		<footer className="site-footer">
			<div className="wrap flow">
				{help ? (
					<p>
						<strong>{t("footer.help")}:</strong> <English as="bdi">{help.name}</English>{" "}
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
					{PAGES.map((page) => (
						<li key={page}>
							<a href={`/${page}`}>{t(`footer.${page}`)}</a>
						</li>
					))}
				</ul>
			</div>
		</footer>
	);
}
