import { BrowseLinks } from "#app/components/browse-links/browse-links.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import {
	filtersOf,
	type SearchChoices,
	searchAddress,
	withoutFilter,
} from "#app/domain/search/search-choices.ts";
import type { SearchView } from "#app/domain/search/search-view.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface NothingFoundProps {
	choices: SearchChoices;
	view: SearchView;
	help: { name: string; phone: string } | undefined;
}

/** Nothing fits: fewer choices, another place, other words, or somebody to ring. */
export function NothingFound({ choices, view, help }: NothingFoundProps) {
	const { t, i18n } = useTranslation("search");
	const filters = filtersOf(choices);
	const without = filters.reduce(withoutFilter, choices);
	return (
		<div className="flow">
			{view.unnarrowed > 0 ? (
				<p>
					<a className="back" href={searchAddress(without)}>
						{t("none.unnarrowed", { count: view.unnarrowed })}
					</a>
				</p>
			) : (
				<p>{t("none.words")}</p>
			)}
			{choices.area === undefined ? null : (
				<p>
					<a className="back" href={searchAddress({ ...choices, area: undefined })}>
						{t("none.anywhere")}
					</a>
				</p>
			)}
			{help ? (
				<p>
					{t("common:ringInstead", { name: isolated(help.name, i18n.dir()) })}{" "}
					<PhoneNumber number={help.phone} />
				</p>
			) : null}
			<BrowseLinks here="services" />
		</div>
	);
}
