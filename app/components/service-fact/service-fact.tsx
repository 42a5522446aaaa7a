import type { ReactNode } from "react";
import { English } from "#app/components/english/english.tsx";
import { RuleList } from "#app/components/rule-list/rule-list.tsx";
import { SourceMarks } from "#app/components/source-marks/source-marks.tsx";
import type { ComparedFact } from "#app/domain/catalogue/comparison.ts";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { ruleWords } from "#app/i18n/rule-words.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { whereWords } from "#app/i18n/where-words.ts";
import { CheckedFact } from "./checked-fact.tsx";
import { ExcludedFact } from "./excluded-fact.tsx";
import { PhoneFact } from "./phone-fact.tsx";
import { StatusFact } from "./status-fact.tsx";

/** Names that facts refer to by id. */
export interface FactNames {
	places: Readonly<Record<string, string>>;
	services: Readonly<Record<string, string>>;
}

interface ServiceFactProps {
	service: ServicePage;
	fact: ComparedFact;
	names: FactNames;
	/** The page lists the sources: each fact leads to those that state it. */
	withMarks?: boolean;
}

/** One fact of a service in words; where it is not known, that. The page of a service and the comparison both show it. */
export function ServiceFact({ service, fact, names, withMarks = false }: ServiceFactProps) {
	const { t, i18n } = useTranslation("services");
	const { contact, referral, cost, duration, conditionality } = service;
	const unknown = t("nextNone");
	const says = (text: string | undefined, from: readonly string[] = []) =>
		text ? (
			<>
				<English>{text}</English> {marks(from)}
			</>
		) : (
			unknown
		);
	const marks = (from: readonly string[]): ReactNode =>
		withMarks && from.length > 0 ? <SourceMarks sources={service.sources} from={from} /> : null;
	switch (fact) {
		case "what":
			return says(service.summary);
		case "who":
			return says(service.whoItsFor);
		case "get":
			return <EnglishList items={service.whatYouGet} />;
		case "where":
			return whereWords(
				{ ...service, where: service.districts.map((id) => names.places[id] ?? id) },
				t,
				i18n.dir(),
			);
		case "status":
			return <StatusFact service={service}>{marks(service.status.from)}</StatusFact>;
		case "rules":
			return <Rules service={service} names={names} />;
		case "how":
			if (referral?.how) return says(referral.how, referral.from);
			return service.hasWayIn ? t("compare:howBelow") : t("howNone");
		case "routes":
			if (!referral || referral.routes.length === 0) return unknown;
			return (
				<>
					{t("routes.list", { routes: referral.routes.map((route) => t(`routes.${route}`)) })}{" "}
					{marks(referral.from)}
				</>
			);
		case "phone":
			if (contact.phones.length === 0) return t("compare:notFound");
			return contact.phones.map((phone) => (
				<div key={phone.number}>
					<PhoneFact phone={phone} inline>
						{marks(phone.from)}
					</PhoneFact>
				</div>
			));
		case "email":
			if (!contact.email) return t("compare:notFound");
			return (
				<>
					<a href={`mailto:${contact.email.address}`} dir="ltr">
						{contact.email.address}
					</a>{" "}
					{marks(contact.email.from)}
					{contact.email.sure ? null : <strong className="row-hint">{t("unsureMail")}</strong>}
				</>
			);
		case "web":
			if (!contact.url) return t("compare:notFound");
			return (
				<>
					<a href={contact.url.href} rel="noreferrer" dir="ltr">
						{contact.url.says ? (
							<English>{contact.url.says}</English>
						) : (
							new URL(contact.url.href).hostname.replace(/^www\./, "")
						)}
					</a>{" "}
					{marks(contact.url.from)}
				</>
			);
		case "address":
			return contact.address
				? says(contact.address.text, contact.address.from)
				: t("compare:notFound");
		case "next":
			return says(referral?.next);
		case "wait":
			return says(referral?.waitTime?.says, referral?.waitTime?.from);
		case "ready":
			if (!referral?.ready) return unknown;
			return (
				<>
					<EnglishList items={referral.ready.items} /> {marks(referral.ready.from)}
				</>
			);
		case "cost":
			return says(cost?.says, cost?.from);
		case "duration":
			return says(duration?.says, duration?.from);
		case "delivery":
			if (service.delivery.length === 0) return unknown;
			return t("delivery.list", { ways: service.delivery.map((way) => t(`delivery.${way}`)) });
		case "languages":
			return says(service.languages.join(", "));
		case "benefits":
			return (
				<>
					{(["voluntary", "jobcentreTold", "changesBenefits"] as const).map((about) => (
						<span key={about} className="row-hint">
							{t(`conditionality.${about}.${conditionality?.[about] ?? "unknown"}`)}
						</span>
					))}
					{marks(conditionality?.from ?? [])}
				</>
			);
		case "excluded":
			return service.excluded.length > 0 ? (
				<ExcludedFact excluded={service.excluded} marks={marks} />
			) : (
				unknown
			);
		case "provider":
			return says(service.provider);
		case "conflicts":
			return <Conflicts service={service} marks={marks} />;
		case "checked":
			return <CheckedFact service={service} />;
	}
}

function EnglishList({ items }: { items: readonly string[] }) {
	return (
		<ul lang="en" dir="ltr">
			{items.map((item) => (
				<li key={item}>{item}</li>
			))}
		</ul>
	);
}

function Rules({ service, names }: { service: ServicePage; names: FactNames }) {
	const { t } = useTranslation("services");
	const rules = service.published.map((condition) =>
		ruleWords(condition, t, (id) => names.services[id] ?? id),
	);
	if (rules.length === 0 && service.rules === "stated") return t("compare:noRules");
	return (
		<>
			{rules.length > 0 ? <RuleList rules={rules} /> : null}
			{service.rules === "stated" ? null : (
				<p>{t(service.rules === "partly" ? "rulesPartly" : "rulesNone")}</p>
			)}
		</>
	);
}

interface ConflictsProps {
	service: ServicePage;
	marks: (from: readonly string[]) => ReactNode;
}

function Conflicts({ service, marks }: ConflictsProps) {
	const { t } = useTranslation("compare");
	if (service.conflicts.length === 0) return t("noConflicts");
	return service.conflicts.map(({ about, values }) => (
		<div key={about}>
			<p className="about">
				<English>{about}</English>
			</p>
			<ul>
				{values.map(({ says, from }) => (
					<li key={says}>
						<English>{says}</English> {marks(from)}
					</li>
				))}
			</ul>
		</div>
	));
}
