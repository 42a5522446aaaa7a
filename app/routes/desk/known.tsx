import { English } from "#app/components/english/english.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import type { CardSource } from "#app/domain/catalogue/professional-card.ts";
import type { DeskLine } from "#app/domain/desk/desk-view.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** What an adviser has to know of a service besides: their own way in, how long it takes, what to have ready, what it ends. */
export function Known({ line }: { line: DeskLine }) {
	const { t } = useTranslation("desk");
	const { professional, waitTime, ready, exclusions, next } = line.known;
	return (
		<dl className="desk-known">
			<dt>{t("known.professional")}</dt>
			{professional ? (
				<dd>
					<English>{professional.how}</English>{" "}
					{professional.phone ? <PhoneNumber number={professional.phone} inline /> : null}{" "}
					{professional.email ? (
						<a href={`mailto:${professional.email}`} dir="ltr">
							{professional.email}
						</a>
					) : null}{" "}
					{professional.url ? (
						<a href={professional.url} rel="noreferrer">
							{t("plan:line.do.web")}
						</a>
					) : null}
					<Sources of={professional.sources} />
				</dd>
			) : (
				<dd>{t(`known.professionalNone.${wayInOf(line)}`)}</dd>
			)}
			<dt>{t("known.waitTime")}</dt>
			{waitTime ? (
				<dd>
					<English>{waitTime.says}</English>
					<Sources of={waitTime.sources} />
				</dd>
			) : (
				<dd>{t("known.none")}</dd>
			)}
			<dt>{t("known.ready")}</dt>
			{ready ? (
				<dd>
					<ul>
						{ready.items.map((item) => (
							<li key={item}>
								<English>{item}</English>
							</li>
						))}
					</ul>
					<Sources of={ready.sources} />
				</dd>
			) : (
				<dd>{t("known.none")}</dd>
			)}
			{next ? (
				<>
					<dt>{t("services:next")}</dt>
					<dd>
						<English>{next}</English>
					</dd>
				</>
			) : null}
			{exclusions.length > 0 ? (
				<>
					<dt>{t("known.exclusions")}</dt>
					{exclusions.map(({ id, name, says, sources }) => (
						<dd key={id}>
							<a href={`/services/${id}`}>
								<English>{name}</English>
							</a>
							{says ? (
								<>
									: <English>{says}</English>
								</>
							) : null}
							<Sources of={sources} />
						</dd>
					))}
				</>
			) : null}
		</dl>
	);
}

/** What is known of the ways in, where no source says more of a professional's. */
function wayInOf({ card, routes, isForClient }: DeskLine) {
	if (isForClient && card.hasWayIn) return "client";
	if (routes.length > 0) return "routes";
	return card.hasWayIn ? "client" : "none";
}

function Sources({ of }: { of: readonly CardSource[] }) {
	const { t, i18n } = useTranslation("plan");
	if (of.length === 0) return null;
	return (
		<span className="quiet row-hint">
			{t("line.source")}{" "}
			{of.map(({ title, date }) => (
				<span key={title}>
					<English>{title}</English> ({date ? dateWords(date, i18n.language) : t("line.undated")}){" "}
				</span>
			))}
		</span>
	);
}
