import { English } from "#app/components/english/english.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { comparePath } from "#app/domain/catalogue/compare-path.ts";
import type { ComparedService } from "#app/domain/catalogue/comparison.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { NotShown } from "./not-shown.tsx";
import { searchWith } from "./search-with.ts";

interface ChooseProps {
	chosen: ComparedService | undefined;
	unknown: number;
}

/** How to choose what to compare, with what is often mixed up with the one that is chosen already. */
export function Choose({ chosen, unknown }: ChooseProps) {
	const { t, i18n } = useTranslation("compare");
	const title = chosen
		? t("choose.titleOne", { name: isolated(chosen.name, i18n.dir()) })
		: t("choose.title");
	return (
		<div className="text flow compare">
			<PageTitle title={title} />
			<meta name="robots" content="noindex" />
			<h1>{t("choose.title")}</h1>
			<NotShown unknown={unknown} beyond={0} />
			<p>{t("choose.lead")}</p>
			{chosen ? <Chosen service={chosen} /> : null}
			<ul>
				<li>{t("choose.search")}</li>
				<li>{t("choose.page")}</li>
			</ul>
			<p>
				<a className="button" href={chosen ? searchWith([chosen]) : "/services"}>
					{t("choose.go")}
				</a>
			</p>
		</div>
	);
}

function Chosen({ service }: { service: ComparedService }) {
	const { t } = useTranslation("compare");
	return (
		<>
			<p>
				{t("choose.one")}{" "}
				<a href={`/services/${service.id}`}>
					<English>{service.name}</English>
				</a>{" "}
				{t("choose.more")}
			</p>
			{service.notTheSame.length > 0 ? (
				<section className="flow" aria-labelledby="alike-title">
					<h2 id="alike-title">{t("choose.alike")}</h2>
					<ul className="plain">
						{service.notTheSame.map(({ id, name, whoItsFor }) => (
							<li key={id} className="entry">
								<a className="back" href={comparePath([service.id, id])}>
									<span>
										{t("choose.with")} <English>{name}</English>
									</span>
								</a>
								<English as="p">{whoItsFor}</English>
							</li>
						))}
					</ul>
				</section>
			) : null}
		</>
	);
}
