import { AskPerson } from "#app/components/ask-person/ask-person.tsx";
import { English } from "#app/components/english/english.tsx";
import type { PrescribeChoices } from "#app/domain/prescribing/prescribe-choices.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { PrescribeLine } from "./prescribe-line.tsx";
import type { PrescribeLine as Line, PrescribeAnswer } from "./prescribe-page.server.ts";

interface AnswerProps {
	answer: PrescribeAnswer;
	choices: PrescribeChoices;
	place: string | undefined;
	help: { name: string; phone: string } | undefined;
}

/** What there is: first what is open and known to take them, then what has to be asked first. */
export function Answer({ answer, choices, place, help }: AnswerProps) {
	const { t, i18n } = useTranslation("prescribe");
	const { open, check, unknown, total, showing, wholeAddress, everythingAddress } = answer;
	return (
		<section className="flow" aria-labelledby="found">
			<h2 id="found">{t("search:count", { count: total })}</h2>
			<p>
				{t("for", {
					what: choices.need ? t(`need.${choices.need}`) : isolated(choices.words, i18n.dir()),
				})}
			</p>
			{showing.length > 0 ? (
				<p>
					{t("search:showing")} <English>{showing.join(", ")}</English>
				</p>
			) : null}
			{place === undefined ? null : (
				<p>{t("search:place.near", { place: isolated(place, i18n.dir()) })}</p>
			)}
			{total === 0 ? (
				<>
					<p>{t("search:none.words")}</p>
					<AskPerson says={t("none")} help={help} />
				</>
			) : null}
			<Lines lines={open} />
			<Lines lines={check} title={t("check")} />
			<Lines lines={unknown} title={t("unknown")} />
			{wholeAddress ? (
				<p className="screen-only">
					<a className="back" href={wholeAddress}>
						{t("whole", { count: total })}
					</a>
				</p>
			) : null}
			{everythingAddress ? (
				<p className="screen-only">
					<a className="back" href={everythingAddress}>
						{t("everything")}
					</a>
				</p>
			) : null}
		</section>
	);
}

function Lines({ lines, title }: { lines: readonly Line[]; title?: string }) {
	if (lines.length === 0) return null;
	return (
		<>
			{title ? <h2>{title}</h2> : null}
			<ul className="plain results">
				{lines.map((line) => (
					<li key={line.service.id}>
						<PrescribeLine {...line} />
					</li>
				))}
			</ul>
		</>
	);
}
