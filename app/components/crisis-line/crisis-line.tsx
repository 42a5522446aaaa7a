import { English } from "#app/components/english/english.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import type { CrisisLine } from "#app/domain/catalogue/crisis.schema.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** One place to ring or text now: when to use it, and its numbers. */
export function CrisisLineItem({ line, level = 2 }: { line: CrisisLine; level?: 2 | 3 }) {
	const { t } = useTranslation("pages");
	const Heading = `h${level}` as const;
	return (
		<section className="line flow">
			<Heading>
				<English>{line.name}</English>
			</Heading>
			<English as="p">{line.when}</English>
			{line.numbers.map(({ number, hint, hours, text, sure, textphone }) => (
				<p key={number + hint}>
					{text ? t("now.text") : t("now.ring")} <PhoneNumber number={number} isText={text} />
					{sure ? null : <strong className="row-hint">{t("services:unsure")}</strong>}
					{hint ? (
						<span className="row-hint">
							<English>{hint}</English>
						</span>
					) : null}
					{hours ? (
						<span className="quiet row-hint">
							{t("now.hours")} <English>{hours}</English>
						</span>
					) : null}
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
