import type { DeskView } from "#app/domain/desk/desk-view.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { Key } from "./key.tsx";

interface FromCodeProps {
	label: string;
	/** Codes of a sheet that could not be read. */
	typed: string;
	problems: DeskView["problems"];
	/** Somebody is at the desk, whose answers the codes would take the place of. */
	hasAnswers: boolean;
}

/** A client who has answered already: on their own screen, or on paper. */
export function FromCode({ label, typed, problems, hasAnswers }: FromCodeProps) {
	const { t } = useTranslation("desk");
	const wrong = problems.filter(({ field }) => field === "paper");
	return (
		<details className="screen-only" open={wrong.length > 0}>
			<summary>{t("code.title")}</summary>
			<div className="flow">
				<form
					method="post"
					action="/hand-over/open"
					target="_blank"
					className="desk-row"
					autoComplete="off"
					rel="noopener"
				>
					<label>
						{t("code.screen")} <Key>O</Key>
						<input className="box" name="code" data-key="O" maxLength={40} autoComplete="off" />
					</label>
					<button type="submit" className="button second">
						{t("code.open")}
					</button>
				</form>
				<form method="post" action="/desk" className="desk-row" autoComplete="off">
					<input type="hidden" name="label" value={label} />
					<label>
						{t("code.paper")} <Key>T</Key>
						<input
							className="box"
							id="paper"
							name="code"
							data-key="T"
							maxLength={1000}
							autoComplete="off"
							defaultValue={typed}
							aria-describedby={wrong.length > 0 ? "paper-problem" : undefined}
						/>
					</label>
					<button type="submit" name="do" value="paper" className="button second">
						{t("code.use")}
					</button>
				</form>
				{hasAnswers ? <p className="note ask">{t("code.replaces")}</p> : null}
				{wrong.length > 0 ? (
					<div id="paper-problem">
						{wrong.map(({ message }) => (
							<p className="problem-words" key={message}>
								{message}
							</p>
						))}
					</div>
				) : null}
			</div>
		</details>
	);
}
