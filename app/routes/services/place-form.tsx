import { useState } from "react";
import {
	choicePairs,
	type SearchChoices,
	searchAddress,
} from "#app/domain/search/search-choices.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { KeptChoices } from "./kept-choices.tsx";
import type { PlaceProblem } from "./search-place.server.ts";

interface PlaceFormProps {
	choices: SearchChoices;
	/** The name of the district that is chosen. */
	place: string | undefined;
	problem: PlaceProblem | undefined;
}

const KEPT = ["q", "area", "barrier", "kind", "self", "open", "free", "compare"];

/** The place, in a form of its own: a postcode must never be part of an address. */
export function PlaceForm({ choices, place, problem }: PlaceFormProps) {
	const { t, i18n } = useTranslation("search");
	// Closed: somebody without script who fills both boxes and presses the first button would lose the place.
	const [isOpen] = useState(problem !== undefined);
	const form = (
		<form method="post" action="/services" className={problem ? "problem" : undefined} noValidate>
			<label htmlFor="place">
				<strong>{t("place.label")}</strong>
			</label>
			<p id="place-hint" className="quiet">
				{t("place.hint")}
			</p>
			{problem ? (
				<div id="place-problem">
					<p className="problem-words">
						<span className="hidden-words">{t("common:error")} </span>
						{problem.message}
					</p>
					<ul className="plain">
						{problem.options.map(({ label, address }) => (
							<li key={address + label}>
								<a className="back" href={address}>
									{label}
								</a>
							</li>
						))}
					</ul>
				</div>
			) : null}
			<div className="words-row">
				<input
					className="box"
					id="place"
					name="place"
					type="text"
					dir="auto"
					maxLength={200}
					autoComplete="postal-code"
					spellCheck={false}
					defaultValue={problem?.typed}
					aria-describedby={problem ? "place-problem place-hint" : "place-hint"}
					aria-invalid={problem ? true : undefined}
				/>
				<button type="submit" className="button second">
					{t("place.go")}
				</button>
			</div>
			<KeptChoices pairs={choicePairs(choices)} names={KEPT} />
		</form>
	);
	return (
		<div>
			{place === undefined ? null : (
				<p>
					{t("place.near", { place: isolated(place, i18n.dir()) })}{" "}
					<a href={searchAddress({ ...choices, area: undefined, page: 1 })}>
						{t("place.anywhere")}
					</a>
				</p>
			)}
			<details open={isOpen} className="screen-only">
				<summary>{t(place === undefined ? "place.add" : "place.change")}</summary>
				{form}
			</details>
		</div>
	);
}
