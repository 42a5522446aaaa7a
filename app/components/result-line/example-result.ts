import { exampleCard } from "#app/components/service-line/example-card.ts";
import type { ResultCard } from "#app/domain/catalogue/result-card.ts";

/** An invented line of a list of which everything is known; an example names only what differs. */
export function exampleResult(fields: Partial<ResultCard> = {}): ResultCard {
	const { cost: _, provider: __, isConfirmed: ___, hasWayIn: ____, ...card } = exampleCard();
	return {
		...card,
		whoItsFor: "People aged 18 or over who look for work.",
		where: ["Harbour", "Vale"],
		isEverywhere: false,
		...fields,
	};
}
