import type { CountedGroup } from "#app/domain/catalogue/barrier-groups.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface BarrierGroupsProps {
	groups: readonly CountedGroup[];
	/** The district that their pages are narrowed to. */
	area?: string;
	/** The headings' level: 2 where the groups are the page. */
	level?: 2 | 3;
}

/** Everything that makes work hard, by group, each a link to its page with how many services help. */
export function BarrierGroups({ groups, area, level = 2 }: BarrierGroupsProps) {
	const { t } = useTranslation("browse");
	const Heading = `h${level}` as const;
	const query = area === undefined ? "" : `?area=${area}`;
	return (
		<div className="abreast">
			{groups.map(({ id, barriers }) => (
				<section key={id} className="plan-part">
					<Heading>
						{id === "derived" || id === "single"
							? t(`group.${id}`)
							: t(`questions:difficulties.options.${id}`)}
					</Heading>
					<ul className="plain under">
						{barriers.map(({ id: barrier, count }) => (
							<li key={barrier}>
								<a className="back" href={`/barriers/${barrier}${query}`}>
									{t("counted", { title: t(`barriers:${barrier}.name`), count })}
								</a>
							</li>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}
