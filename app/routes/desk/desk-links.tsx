import { useTranslation } from "#app/i18n/use-translation.ts";

const LINKS = [
	{ to: "/desk/team", words: "team" },
	{ to: "/desk/poster", words: "poster" },
	{ to: "/prescribe", words: "prescribe" },
] as const;

/** What else there is for those who advise. */
export function DeskLinks() {
	const { t } = useTranslation("desk");
	return (
		<nav aria-label={t("links.title")} className="desk-row screen-only">
			{LINKS.map(({ to, words }) => (
				<a key={to} className="back" href={to}>
					{t(`links.${words}`)}
				</a>
			))}
		</nav>
	);
}
