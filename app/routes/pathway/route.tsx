import { data } from "react-router";
import { English } from "#app/components/english/english.tsx";
import { Ladder } from "#app/components/ladder/ladder.tsx";
import { TrainingList } from "#app/components/ladder/training-list.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import { ShareButton } from "#app/components/share-button/share-button.tsx";
import { SourceMarks } from "#app/components/source-marks/source-marks.tsx";
import { PathwayName } from "#app/components/ways-up/pathway-name.tsx";
import { pathwayPage } from "#app/domain/catalogue/pathway.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { today } from "#app/server/clock.server.ts";
import { helpline } from "#app/server/helpline.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import type { Route } from "./+types/route";
import { PathwaySources } from "./pathway-sources.tsx";

export const handle = { sheets: ["steps", "facts"] } satisfies PageHandle;

export function loader({ params }: Route.LoaderArgs) {
	const { pathways, byId } = getNavigator().catalogue;
	const pathway = pathways.find(({ id }) => id === params.id);
	if (pathway === undefined) throw data(null, 404);
	return { pathway: pathwayPage(pathway, byId, today()), help: helpline() };
}

export default function PathwayRoute({ loaderData: { pathway, help } }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("pathways");
	const { id, name, summary, from, plan, ladder, rungs, also, sources } = pathway;
	return (
		<article className="text flow">
			<PageTitle title={t("titled", { name: t(`name.${id}`, { defaultValue: name }) })} />
			<a className="back screen-only" href="/pathways">
				{t("all.back")}
			</a>
			<h1>
				<PathwayName id={id} name={name} />
			</h1>
			<p>
				<English>{summary}</English> <SourceMarks sources={sources} from={from} />
			</p>
			{i18n.language === "en" ? null : <p className="note">{t("englishOnly")}</p>}
			{plan ? (
				<section className="flow">
					<h2>{t("here")}</h2>
					<p>
						<English>{plan.says}</English> <SourceMarks sources={sources} from={plan.from} />
					</p>
				</section>
			) : null}
			<h2>{t("ladder.title")}</h2>
			{ladder === "stated" ? null : <p className="note">{t(`ladder.${ladder}`)}</p>}
			{rungs.length > 0 ? <Ladder rungs={rungs} sources={sources} help={help} /> : null}
			{also.length > 0 ? (
				<section className="flow">
					<h2>{t("also")}</h2>
					<TrainingList training={also} sources={sources} />
				</section>
			) : null}
			{help ? (
				<p className="note">
					{t("talk", { name: isolated(help.name, i18n.dir()) })} <PhoneNumber number={help.phone} />
				</p>
			) : null}
			<p className="screen-only">
				<ShareButton />
			</p>
			<PathwaySources pathway={pathway} />
		</article>
	);
}
