import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { helpline } from "#app/server/helpline.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { isRunByNobody } from "#app/server/operator.server.ts";
import type { Route } from "./+types/route";

const STEPS = [
	{ title: "home.steps.on", text: "home.steps.onText" },
	{ title: "home.steps.beside", text: "home.steps.besideText" },
	{ title: "home.steps.up", text: "home.steps.upText" },
] as const;

export const handle = { sheets: ["steps"] } satisfies PageHandle;

export function loader() {
	return { help: helpline(), isTrial: isRunByNobody(getNavigator().catalogue.region) };
}

export default function Home({ loaderData: { help, isTrial } }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("pages");
	return (
		<>
			<PageTitle title={t("home.title")} />
			<div className="text flow">
				<h1>{t("home.title")}</h1>
				<p>{t("home.lead")}</p>
				{isTrial ? <p className="note">{t("trial")}</p> : null}
				<p>
					<a className="button" href="/start?for=me">
						{t("home.start")}
					</a>
				</p>
				<p>
					<a className="back" href="/start?for=other">
						{t("home.startOther")}
					</a>
				</p>
				<p className="quiet">{t("home.long")}</p>
			</div>
			<ol className="escalator climbs home-steps">
				{STEPS.map(({ title, text }, index) => (
					<li key={title} className="landing">
						<div className="tread">
							<span className="step-number" aria-hidden="true">
								{index + 1}
							</span>
							<h2>{t(title)}</h2>
						</div>
						<p>{t(text)}</p>
					</li>
				))}
			</ol>
			<div className="text flow">
				<p>{t("home.forWhom")}</p>
				<p>{t("home.noSave")}</p>
				<h2>{t("home.other")}</h2>
				<p>{t("home.otherText")}</p>
				{help ? (
					<p>
						{t("common:ringInstead", { name: isolated(help.name, i18n.dir()) })}{" "}
						<PhoneNumber number={help.phone} />
					</p>
				) : null}
				<p>
					<a href="/services">{t("home.look")}</a>
				</p>
				<p>
					<a href="/saved">{t("saved:openLink")}</a>
				</p>
				<p>
					<a href="/hand-over/open">{t("handover:openLink")}</a>
				</p>
			</div>
		</>
	);
}
