import type { Barrier } from "#app/domain/facts/barriers.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** For whom nothing made just for them was found in a district; each leads to what may help all the same. */
export function Gaps({ gaps, area }: { gaps: readonly Barrier[]; area: string }) {
	const { t } = useTranslation("browse");
	return (
		<ul className="plain">
			{gaps.map((barrier) => (
				<li key={barrier}>
					<a className="back" href={`/barriers/${barrier}?area=${area}`}>
						{t("place.gap", { people: t(`barriers:${barrier}.people`) })}
					</a>
				</li>
			))}
		</ul>
	);
}
