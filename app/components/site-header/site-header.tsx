import { ExitLink } from "#app/components/exit-link/exit-link.tsx";
import {
	LanguageForm,
	type LanguageFormProps,
} from "#app/components/language-form/language-form.tsx";
import { Mark } from "#app/components/mark/mark.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface SiteHeaderProps {
	withExit: boolean;
	/** The choice of language, where it stands at the top. */
	languages: LanguageFormProps | undefined;
}

/** The top of every page: skip links, the name, help right now, and the way out where it is needed. */
export function SiteHeader({ withExit, languages }: SiteHeaderProps) {
	const { t } = useTranslation();
	return (
		<header className="site-header">
			<a className="skip" href="#main">
				{t("skip")}
			</a>
			{withExit ? (
				<a className="skip" href="/exit" rel="noreferrer">
					{t("skipExit")}
				</a>
			) : null}
			<div className="wrap header-row">
				<a href="/" className="brand">
					<Mark />
					<span>{t("name")}</span>
				</a>
				<nav aria-label={t("helpNow")} className="header-links screen-only">
					<a href="/now">{t("helpNow")}</a>
					{withExit ? <ExitLink /> : null}
				</nav>
				{languages ? <LanguageForm {...languages} /> : null}
			</div>
		</header>
	);
}
