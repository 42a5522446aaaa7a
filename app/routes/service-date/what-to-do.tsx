import { describedBy, QuestionHead } from "#app/components/question-head/question-head.tsx";
import { TO_DO } from "#app/domain/agreed-date/agreed-date.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface WhatToDoProps {
	chosen: string;
	problem: string | undefined;
}

/** What somebody agreed: words to choose from, none to write, since what is written would stand in an address. */
export function WhatToDo({ chosen, problem }: WhatToDoProps) {
	const { t } = useTranslation("take");
	const head = { name: "what", problem };
	return (
		<div className={problem ? "problem" : undefined}>
			<fieldset aria-describedby={describedBy(head)}>
				<legend>
					<h2>{t("date.whatToDo")}</h2>
				</legend>
				<QuestionHead {...head} />
				<ul className="plain rows">
					{TO_DO.map((what, index) => (
						<li key={what}>
							<label className="row">
								<input
									type="radio"
									name="what"
									value={what}
									id={index === 0 ? "what" : undefined}
									defaultChecked={what === chosen}
								/>
								<span>{t(`date.choice.${what}`)}</span>
							</label>
						</li>
					))}
				</ul>
			</fieldset>
		</div>
	);
}
