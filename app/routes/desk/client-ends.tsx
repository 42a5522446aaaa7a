import { useTranslation } from "#app/i18n/use-translation.ts";
import { Key } from "./key.tsx";

interface ClientEndsProps {
	label: string;
	hasAnswers: boolean;
	onNext: () => void;
}

/** What is done at the end with a client: they take it along, or the next one comes. */
export function ClientEnds({ label, hasAnswers, onNext }: ClientEndsProps) {
	const { t } = useTranslation("desk");
	const ways = [
		{ action: "/desk/to-phone", key: "H", words: t("take.phone"), consent: t("take.phoneConsent") },
		{ action: "/desk/keep", key: "S", words: t("take.keep"), consent: t("take.keepConsent") },
	];
	return (
		<section className="desk-only screen-only flow" aria-labelledby="take-title">
			<h2 id="take-title">{t("take.title")}</h2>
			{hasAnswers
				? ways.map(({ action, key, words, consent }) => (
						<form key={action} method="post" action={action}>
							<input type="hidden" name="label" value={label} />
							<p className="quiet">{consent}</p>
							<button type="submit" className="button second" data-key={key}>
								{words} <Key>{key}</Key>
							</button>
						</form>
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
				<input type="hidden" name="label" value={label} />
				<p className="quiet">{t("take.nextText")}</p>
				<button type="submit" name="do" value="next" className="button" data-key="N">
					{t("take.next")} <Key>N</Key>
				</button>
			</form>
		</section>
	);
}
