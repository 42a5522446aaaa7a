import { ELSEWHERE } from "#app/domain/facts/fact-values.ts";
import type { PaperBox, PaperQuestion } from "#app/domain/paper/paper-form.ts";
import { DECLINED, NONE } from "#app/domain/triage/answer-form.ts";
import { declineLabel, optionLabel } from "#app/i18n/option-label.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { boxSpans } from "./box-spans.ts";

interface SheetQuestionProps {
	question: PaperQuestion;
	/** Names of districts by id. */
	districts: Record<string, string>;
}

/** One question: its number, its boxes, and its cell of the code column. */
export function SheetQuestion({ question, districts }: SheetQuestionProps) {
	const { t } = useTranslation("questions");
	const { number, fact, kind, boxes, isSensitive, onlyIf } = question;
	const label = ({ value }: PaperBox) => {
		if (value === DECLINED) return declineLabel(fact, t);
		if (value === NONE) return t("none");
		if (kind !== "area") return optionLabel(fact, value, t);
		return value === ELSEWHERE ? t("area.elsewhere") : (districts[value] ?? value);
	};
	const spans = boxSpans(boxes.map(label));
	const hint = t(`${fact}.hint`, { defaultValue: "" });
	// Whatever hangs on an answer is asked for one reason, said once above them all.
	const why = isSensitive && onlyIf === undefined ? t(`${fact}.why`) : "";
	const how = {
		area: t("paper:sheet.area"),
		age: `${hint} ${t("paper:sheet.age")}`,
		one: `${hint} ${t("paper:sheet.one")}`.trim(),
		many: t("tickAll"),
	}[kind];
	return (
		<div className={kind === "age" ? "asked in-line" : "asked"}>
			<p className="asked-number">{number}</p>
			<div>
				{onlyIf ? (
					<>
						<p className="only-if">
							{t("paper:sheet.onlyIf", {
								items: onlyIf.codes.map((code) => `${onlyIf.number}${code}`),
							})}
						</p>{" "}
					</>
				) : null}
				<h2>{t(`${fact}.title`)}</h2>{" "}
				<p className="how">
					{how} {why}
				</p>
				<ul className={kind === "area" ? "plain ticks places" : "plain ticks"}>
					{boxes.map((box, index) => (
						<li key={box.code} className={`span-${spans[index]}`}>
							{kind === "area" ? null : <span className="tick-box" aria-hidden="true" />}
							<b dir="ltr">{/^\d/.test(box.code) ? box.code : `${number}${box.code}`}</b>
							{kind === "area" && districts[box.value] ? (
								<span lang="en" dir="ltr">
									{label(box)}
								</span>
							) : (
								<span>{label(box)}</span>
							)}
						</li>
					))}
				</ul>
			</div>
			<p className="code-cell">
				<b>{number}</b>
			</p>
		</div>
	);
}
