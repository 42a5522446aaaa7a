import type { DeskQuestionView, DeskView } from "#app/domain/desk/desk-view.ts";
import { DECLINED } from "#app/domain/triage/answer-form.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { Key } from "./key.tsx";
import { Tick } from "./tick.tsx";

interface PlaceProps {
	question: DeskQuestionView;
	view: DeskView;
	start: DeskView;
	problem: string | undefined;
}

/** Places have the digits below it; what comes after them has none, for there is one for each answer. */
const OUTSIDE_DIGIT = 9;

/** Where the client lives: typed, or chosen where several places could be meant. */
export function Place({ question, view, start, problem }: PlaceProps) {
	const { t } = useTranslation("desk");
	const { place, places, placesWhy, isOutside } = view;
	const { letter, label, declined } = question;
	const given = (start.chosen.area ?? []).filter((text) => text !== DECLINED);

	return (
		<fieldset
			className={problem ? "desk-question problem" : "desk-question"}
			data-key={letter}
			tabIndex={-1}
			data-field="area"
			aria-describedby={problem ? "area-problem" : undefined}
		>
			<legend>
				{label} <Key>{letter}</Key>
			</legend>
			{problem ? (
				<p className="problem-words" id="area-problem">
					{problem}
				</p>
			) : null}
			<div className="desk-ticks">
				<input
					className="box"
					id="area"
					name="area"
					type="text"
					dir="auto"
					autoComplete="off"
					spellCheck={false}
					maxLength={80}
					aria-label={t("place.label")}
					aria-keyshortcuts={letter}
					aria-invalid={problem ? true : undefined}
					placeholder={t("place.hint")}
					defaultValue={start.place ?? given[0] ?? ""}
				/>
				{place && place !== start.place ? (
					<p className="quiet">{t("place.known", { place })}</p>
				) : null}
				{places.length > 0 ? (
					<>
						<p>{placesWhy}</p>
						{places.map(({ value, label: says }, index) => (
							<Tick
								key={says}
								type="radio"
								name="choice"
								value={value}
								label={says}
								isChosen={false}
								digit={index < OUTSIDE_DIGIT - 1 ? index + 1 : undefined}
							/>
						))}
					</>
				) : null}
				<Tick
					type="checkbox"
					name="outside"
					value="yes"
					label={t("place.outside")}
					isChosen={isOutside}
					digit={OUTSIDE_DIGIT}
				/>
				{isOutside ? <p className="quiet">{t("place.outsideText")}</p> : null}
				{declined ? (
					<Tick
						type="checkbox"
						name="area"
						value={DECLINED}
						label={declined}
						isChosen={(start.chosen.area ?? []).includes(DECLINED)}
						digit={0}
					/>
				) : null}
			</div>
		</fieldset>
	);
}
