import { useTranslation } from "#app/i18n/use-translation.ts";

const LINKS = [
	{ to: "/desk/team", words: "links.team" },
	{ to: "/desk/poster", words: "links.poster" },
	{ to: "/prescribe", words: "links.prescribe" },
] as const;

/** What else there is for those who advise. */
export function DeskLinks() {
	const { t } = useTranslation("desk");
	return (
		<nav aria-label={t("links.title")} className="desk-row screen-only">
			{LINKS.map(({ to, words }) => (
				<a key={to} className="back" href={to}>
					{t(words)}
				</a>
			))}
		</nav>
	);
}
