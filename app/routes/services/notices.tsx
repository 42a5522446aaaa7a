import { English } from "#app/components/english/english.tsx";
import { comparePath } from "#app/domain/catalogue/compare-path.ts";
import type { ResultCard } from "#app/domain/catalogue/result-card.ts";
import type { SearchView } from "#app/domain/search/search-view.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { whereWords } from "#app/i18n/where-words.ts";

export interface NoticesProps {
	view: Pick<SearchView, "showing" | "reading" | "ended" | "whichOne">;
}

/** How the words were understood, what has ended, and which of two look-alikes may be meant. */
export function Notices({ view }: NoticesProps) {
	const { t } = useTranslation("search");
	const { showing, reading, ended, whichOne } = view;
	return (
		<>
			{showing.length > 0 ? (
				<p>
					{t("showing")} <English>{showing.join(", ")}</English>
				</p>
			) : null}
			{reading.length > 0 && showing.length === 0 ? (
				<p>
					{t("reading")} <English>{reading.map(({ found }) => found).join(", ")}</English>
				</p>
			) : null}
			{ended ? <Ended {...ended} /> : null}
			{whichOne.length > 1 ? <WhichOne services={whichOne} /> : null}
		</>
	);
}

function Ended({ name, status, isReplaced, now }: NonNullable<SearchView["ended"]>) {
	const { t, i18n } = useTranslation("search");
	const says = status === "paused" ? "ended.paused" : "ended.says";
	return (
		<div className="note stop">
			<p>
				<strong>{t(says, { name: isolated(name, i18n.dir()) })}</strong>{" "}
				{now.length === 0 ? null : isReplaced ? t("services:status.replaced") : t("ended.same")}
			</p>
			{now.length === 0 ? null : (
				<ul className="plain">
					{now.map((service) => (
						<li key={service.id}>
							<a className="back" href={`/services/${service.id}`}>
								<English>{service.name}</English>
							</a>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}

function WhichOne({ services }: { services: readonly ResultCard[] }) {
	const { t, i18n } = useTranslation("search");
	return (
		<section className="note flow" aria-labelledby="which">
			<h3 id="which">{t("which.title")}</h3>
			<ul className="plain">
				{services.map((service) => (
					<li key={service.id} className="entry">
						<a className="back" href={`/services/${service.id}`}>
							<English>{service.name}</English>
						</a>
						<p>
							<English>{service.whoItsFor}</English>
						</p>
						<p className="quiet">
							{t("which.facts", {
								status: t(`services:status.${service.status}`),
								where: whereWords(service, t, i18n.dir()),
							})}
						</p>
					</li>
				))}
			</ul>
			<p>
				<a className="back" href={comparePath(services.map(({ id }) => id))}>
					{t("which.compare")}
				</a>
			</p>
		</section>
	);
}
