import { Person } from "#app/domain/facts/person.ts";
import { wantsWork } from "#app/domain/triage/slots.ts";
import { showsWaysUp } from "#app/domain/triage/ways-up.ts";
import { planView } from "./plan-view.server.ts";
import type { Visit } from "./visit.server.ts";

/**
 * A plan with all that its page says beside it, for whoever it is shown to.
 *
 * @param language - of the words that help there is today brings along
 */
export function planPage(visit: Visit, language: string) {
	const { session, navigator } = visit;
	const person = new Person(session.answers);
	const { region, pathways, crisisWords } = navigator.catalogue;
	const { view } = planView(visit);
	return {
		...view,
		wantsWork: wantsWork(person) !== "no",
		pathways: pathways.map(({ id, name }) => ({ id, name })),
		listsWaysUp: showsWaysUp(person),
		hasNamed: person.named.length > 0,
		unasked: person.unasked,
		gathered: region.gathered,
		phoned: region.phoned,
		isForOther: session.isForOther,
		crisisWords: (view.now.length > 0 && crisisWords.get(language)) || {},
	};
}
