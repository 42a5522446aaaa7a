import { English } from "#app/components/english/english.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import type { CrisisLine } from "#app/domain/catalogue/crisis.schema.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** Everybody knows that it never closes, so that no source says it, and a doubt there would cost a call. */
const NEVER_CLOSES = "999";

interface CrisisLineProps {
	line: CrisisLine;
	level?: 2 | 3;
	/** What the line says in the page's language, by its English; what is missing here stays English. */
	words?: Readonly<Record<string, string>>;
}

/** One place to ring or text now: when to use it, and its numbers. */
export function CrisisLineItem({ line, level = 2, words = {} }: CrisisLineProps) {
	const { t } = useTranslation("pages");
	const Heading = `h${level}` as const;
	const said = (english: string) => words[english] ?? <English>{english}</English>;
	return (
		<section className="line flow">
			<Heading>{said(line.name)}</Heading>
			<p>{said(line.when)}</p>
			{line.numbers.map(({ number, hint, hours, text, sure, textphone }) => (
				<p key={number + hint}>
					{text ? t("now.text") : t("now.ring")} <PhoneNumber number={number} isText={text} />
					{sure ? null : <strong className="row-hint">{t("services:unsure")}</strong>}
					{hint ? <span className="row-hint">{said(hint)}</span> : null}
					{hours ? (
						<span className="quiet row-hint">
							{t("now.hours")} {said(hours)}
						</span>
					) : number === NEVER_CLOSES ? null : (
						<span className="quiet row-hint">{t("now.hoursNone")}</span>
					)}
					{textphone ? (
						<span className="row-hint">
							{t("now.textphone")} <bdi>{textphone}</bdi>
						</span>
					) : null}
				</p>
			))}
		</section>
	);
}
