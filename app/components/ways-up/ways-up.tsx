import { useTranslation } from "#app/i18n/use-translation.ts";
import { PathwayName } from "./pathway-name.tsx";

interface WaysUpProps {
	pathways: readonly { id: string; name: string }[];
	/** They are listed; else one link leads to them. */
	isListed: boolean;
}

/** The quiet end of the Step Up landing: the lines of work that somebody could go up in. */
export function WaysUp({ pathways, isListed }: WaysUpProps) {
	const { t } = useTranslation("pathways");
	if (pathways.length === 0) return null;
	const all = (
		<a className="back" href="/pathways">
			{t("all.title")}
		</a>
	);
	if (!isListed) return <p className="plan-part screen-only">{all}</p>;
	return (
		<section className="plan-part screen-only" aria-labelledby="ways-title">
			<h3 id="ways-title">{all}</h3>
			<p className="quiet">{t("inPlan")}</p>
			<ul className="plain ways">
				{pathways.map(({ id, name }) => (
					<li key={id}>
						<a href={`/pathways/${id}`}>
							<PathwayName id={id} name={name} />
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}
