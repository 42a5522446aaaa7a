import { English } from "#app/components/english/english.tsx";
import { describedBy, QuestionHead } from "#app/components/question-head/question-head.tsx";
import { MOST_NOTE } from "#app/domain/team/team-list.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { TeamRow as Row } from "./team-page.server.ts";

interface TeamRowProps {
	row: Row;
	isFirst: boolean;
	isLast: boolean;
	/** Whether the notes were just kept by the button of this row: it is said here, where the page goes on. */
	isKept: boolean;
	problem: string | undefined;
}

/** One service of the list: what the team notes about it, and what can be done with it. */
export function TeamRow({ row, isFirst, isLast, isKept, problem }: TeamRowProps) {
	const { t } = useTranslation("team");
	const { id, name = id, status, note } = row;
	const field = `note-${id}`;
	const of = (
		<span className="hidden-words">
			(<English>{name}</English>)
		</span>
	);
	const button = (is: "up" | "down" | "remove") => (
		<button type="submit" className="as-link" name={is} value={id}>
			{t(`row.${is}`)} {of}
		</button>
	);
	return (
		<li id={`s-${id}`} className="team-row">
			<input type="hidden" name="id" value={id} />
			<h3>
				{row.name ? (
					<a className="back" href={`/services/${id}`}>
						<English>{name}</English>
					</a>
				) : (
					<English>{id}</English>
				)}
			</h3>
			{status === undefined ? <p className="note ask">{t("row.unknown")}</p> : null}
			{status === "ended" ? <p className="note ask">{t("row.ended")}</p> : null}
			{status === "paused" ? <p className="note ask">{t("row.paused")}</p> : null}
			<div className={problem ? "problem" : undefined}>
				<label htmlFor={field}>
					{t("row.note")} {of}
				</label>
				<QuestionHead name={field} problem={problem} />
				<textarea
					className="box"
					id={field}
					name={field}
					dir="auto"
					rows={2}
					maxLength={MOST_NOTE}
					defaultValue={note}
					autoComplete="off"
					aria-describedby={describedBy({ name: field, problem })}
					aria-invalid={problem ? true : undefined}
				/>
			</div>
			<p>
				<button type="submit" className="button second" name="keep" value={id}>
					{t("row.keep")}
				</button>
			</p>
			{isKept ? (
				<p className="note" role="status">
					{t("row.kept")}
				</p>
			) : null}
			<p className="team-moves">
				{isFirst ? null : button("up")}
				{isLast ? null : button("down")}
				{button("remove")}
			</p>
		</li>
	);
}
