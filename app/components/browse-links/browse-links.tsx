import { useTranslation } from "#app/i18n/use-translation.ts";

const PAGES = ["services", "barriers", "places", "kinds", "pathways", "a-to-z"] as const;

/** The other ways to look for a service without typing. @param here - the way that the page itself is */
export function BrowseLinks({ here }: { here?: (typeof PAGES)[number] }) {
	const { t } = useTranslation("browse");
	return (
		<nav aria-labelledby="browse-links" className="screen-only plan-part">
			<h2 id="browse-links" className="small">
				{t("links.label")}
			</h2>
			<ul className="plain">
				{PAGES.filter((page) => page !== here).map((page) => (
					<li key={page}>
						<a className="back" href={`/${page}`}>
							{t(`links.${page}`)}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
