import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

const STEPS = [
	{ title: "home.steps.on", text: "home.steps.onText" },
	{ title: "home.steps.beside", text: "home.steps.besideText" },
	{ title: "home.steps.up", text: "home.steps.upText" },
] as const;

export default function Home() {
	const { t } = useTranslation("pages");
	return (
		<>
			<PageTitle title={t("home.title")} />
			<div className="text flow">
				<h1>{t("home.title")}</h1>
				<p>{t("home.lead")}</p>
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
				<p>
					<a href="/services">{t("home.look")}</a>
				</p>
			</div>
		</>
	);
}
