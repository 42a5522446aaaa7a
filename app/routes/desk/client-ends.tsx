import type { DeskView } from "#app/domain/desk/desk-view.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { Key } from "./key.tsx";

interface ClientEndsProps {
	view: DeskView;
	onNext: () => void;
}

/** What is done at the end with a client: they take it along, or the next one comes. */
export function ClientEnds({ view, onNext }: ClientEndsProps) {
	const { t } = useTranslation("desk");
	const ways = [
		{ action: "/desk/to-phone", key: "H", words: t("take.phone"), consent: t("take.phoneConsent") },
		{ action: "/desk/keep", key: "S", words: t("take.keep"), consent: t("take.keepConsent") },
	];
	return (
		<section className="desk-only screen-only flow" aria-labelledby="take-title">
			<h2 id="take-title">{t("take.title")}</h2>
			{view.hasAnswers && view.isDelicate ? <p className="note ask">{t("take.delicate")}</p> : null}
			{view.hasAnswers
				? ways.map(({ action, key, words, consent }) => (
						<div key={action}>
							<p className="quiet">
								{consent} {view.list.length > 0 ? t("take.listConsent") : null}
							</p>
							{/* With all that stands in the form by now. */}
							<button
								type="submit"
								form="desk"
								formAction={action}
								className="button second"
								data-key={key}
								data-lead
							>
								{words} <Key>{key}</Key>
							</button>
						</div>
					))
				: null}
			<p className="quiet">{t("take.print")}</p>
			<form
				method="post"
				action="/desk"
				onSubmit={(event) => {
					event.preventDefault();
					onNext();
				}}
			>
				<input type="hidden" name="label" value={view.label} />
				<p className="quiet">{t("take.nextText")}</p>
				<button type="submit" name="do" value="next" className="button" data-key="N" data-lead>
					{t("take.next")} <Key>N</Key>
				</button>
			</form>
		</section>
	);
}
