import type { PrescribeChoices } from "#app/domain/prescribing/prescribe-choices.ts";
import { QUICK_GROUPS, QUICK_NEEDS, type QuickGroup } from "#app/domain/prescribing/quick-needs.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { FormProblem } from "./prescribe-place.server.ts";

interface AskFormProps {
	choices: PrescribeChoices;
	/** The name of the district that counts. */
	place: string | undefined;
	problem: FormProblem | undefined;
}

const [FIRST, ...OTHERS] = QUICK_GROUPS;

/**
 * What is the matter, and where, in one form and one press. It is posted: a postcode must never be part of an address,
 * and the answer has an address of its own all the same.
 */
export function AskForm({ choices, place, problem }: AskFormProps) {
	const { t } = useTranslation("prescribe");
	const wrong = (field: FormProblem["fieldId"]) =>
		problem?.fieldId === field ? problem : undefined;
	return (
		<form method="post" action="/prescribe" className="ask-form flow" noValidate>
			<Line
				id="q"
				label={t("form.words")}
				hint={t("form.wordsHint")}
				value={choices.words}
				problem={wrong("q")}
			/>
			<Line
				id="where"
				label={t("form.where")}
				hint={t("form.whereHint")}
				value={wrong("where")?.typed ?? place ?? ""}
				problem={wrong("where")}
			/>
			{choices.area === undefined ? null : <input type="hidden" name="area" value={choices.area} />}
			<button type="submit" className="button">
				{t("form.go")}
			</button>
			<h2>{t("form.choose")}</h2>
			<Needs group={FIRST} />
			<details>
				<summary>{t("form.more")}</summary>
				<div className="flow">
					{OTHERS.map((group) => (
						<Needs key={group} group={group} />
					))}
				</div>
			</details>
		</form>
	);
}

/** What surgeries meet most, each to choose by a press. */
function Needs({ group }: { group: QuickGroup }) {
	const { t } = useTranslation("prescribe");
	return (
		<fieldset className="needs-group">
			<legend>{t(`group.${group}`)}</legend>
			<ul className="plain needs">
				{QUICK_NEEDS[group].map((need) => (
					<li key={need}>
						<button type="submit" name="need" value={need} className="button second">
							{t(`need.${need}`)}
						</button>
					</li>
				))}
			</ul>
		</fieldset>
	);
}

interface LineProps {
	id: FormProblem["fieldId"];
	label: string;
	hint: string;
	value: string;
	problem: FormProblem | undefined;
}

/** A line to type in, with what is wrong with it and the places it may mean. */
function Line({ id, label, hint, value, problem }: LineProps) {
	const { t } = useTranslation();
	return (
		<div className={problem ? "problem" : undefined}>
			<label htmlFor={id}>
				<strong>{label}</strong>
			</label>
			<p id={`${id}-hint`} className="quiet">
				{hint}
			</p>
			{problem ? (
				<div id={`${id}-problem`}>
					<p className="problem-words">
						<span className="hidden-words">{t("error")} </span>
						{problem.message}
					</p>
					<ul className="plain">
						{problem.options.map((option) => (
							<li key={option.address + option.label}>
								<a className="back" href={option.address} lang="en" dir="ltr">
									{option.label}
								</a>
							</li>
						))}
					</ul>
				</div>
			) : null}
			<input
				className="box"
				id={id}
				name={id}
				type="text"
				dir="auto"
				maxLength={200}
				autoComplete="off"
				spellCheck={false}
				defaultValue={value}
				aria-describedby={problem ? `${id}-problem ${id}-hint` : `${id}-hint`}
				aria-invalid={problem ? true : undefined}
			/>
		</div>
	);
}
