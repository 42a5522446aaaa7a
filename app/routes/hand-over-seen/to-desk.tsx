import { useTranslation } from "#app/i18n/use-translation.ts";

interface ToDeskProps {
	/** Of the hand-over that this page shows: another one's answers are not taken by its button. */
	mark: string;
	/** The label of the client at the desk, whose answers would go; empty with nobody there. */
	atDesk: string;
	/** It was pressed, and we could not find out if the hand-over is still open. */
	hasFailed: boolean;
}

/** Goes on at the desk with what is seen here, and what to say to the client first. */
export function ToDesk({ mark, atDesk, hasFailed }: ToDeskProps) {
	const { t } = useTranslation("handover");
	return (
		<section id="to-desk" className="flow screen-only" aria-labelledby="to-desk-title">
			<h2 id="to-desk-title">{t("seen.desk.title")}</h2>
			{hasFailed ? (
				<p className="note stop" role="alert">
					{t("take.trouble")}
				</p>
			) : null}
			<p>{t("seen.desk.text")}</p>
			<p>{t("seen.desk.say")}</p>
			{atDesk === "" ? null : <p className="note ask">{t("seen.desk.replaces")}</p>}
			<form method="post" action="/desk/from-screen">
				<input type="hidden" name="of" value={mark} />
				<input type="hidden" name="replaces" value={atDesk} />
				<button type="submit" className="button">
					{t("seen.desk.button")}
				</button>
			</form>
		</section>
	);
}
