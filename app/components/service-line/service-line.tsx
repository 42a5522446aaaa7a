import { English } from "#app/components/english/english.tsx";
import type { ServiceCard } from "#app/domain/catalogue/service-card.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { SmallPrint } from "./small-print.tsx";
import { WayIn } from "./way-in.tsx";

/** A question to ask them, some of it in English from the entry. */
export interface Ask {
	says: string;
	quoted?: string;
	/** The question itself in English, to say on the phone, where `says` is another language. */
	say?: string;
}

export interface ServiceLineProps {
	service: ServiceCard;
	verdict: "yes" | "unknown";
	/** Why it is here, in the person's own terms; undefined where nothing of that is known any more. */
	because: readonly string[] | undefined;
	asks: readonly Ask[];
	isStale?: boolean | undefined;
	/** Whom to ask where no contact was found. */
	askInstead?: { name: string; phone?: string | undefined } | undefined;
	/** The heading's level: 3 within a part of the plan, 2 in a list of its own. */
	level?: 2 | 3;
}

/** A line of a plan: what it is, why it is here, what to do next, and where the facts came from. */
export function ServiceLine({
	service,
	verdict,
	because,
	asks,
	isStale,
	askInstead,
	level = 3,
}: ServiceLineProps) {
	const { t } = useTranslation("plan");
	const Heading = `h${level}` as const;
	return (
		<article className="line flow">
			<div className="flow">
				<Heading>
					<a href={`/services/${service.id}`}>
						<English>{service.name}</English>
					</a>
				</Heading>
				<English as="p">{service.summary}</English>
				{because ? (
					<p className="screen-only">
						{because.length > 0 ? t("line.because", { reasons: because }) : t("line.anyone")}
					</p>
				) : null}
			</div>
			<div className="flow">
				{asks.length > 0 || verdict === "unknown" ? (
					<div className="note ask">
						<p>
							<strong>{t(`verdict.${verdict}`)}</strong>
						</p>
						{asks.map((ask) => (
							<Question key={ask.says + ask.quoted} {...ask} />
						))}
					</div>
				) : (
					<p className="screen-only">
						<strong>{t("verdict.yes")}</strong>
					</p>
				)}
				<WayIn service={service} askInstead={askInstead} />
				<SmallPrint service={service} isStale={isStale ?? false} />
			</div>
		</article>
	);
}

function Question({ says, quoted, say }: Ask) {
	const { t } = useTranslation("plan");
	return (
		<p>
			{says} {quoted ? <English>{quoted}</English> : null}
			{say ? (
				<span className="row-hint">
					{t("line.say")} <English>{say}</English>
				</span>
			) : null}
		</p>
	);
}
