import { professionalCardOf } from "#app/domain/catalogue/professional-card.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import { cardOf } from "#app/domain/catalogue/service-card.ts";
import type { Reason } from "#app/domain/conditions/evaluate.ts";
import { explain } from "#app/domain/conditions/explain.ts";
import type { DeskLine } from "#app/domain/desk/desk-view.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import { changesFor } from "#app/domain/triage/changes.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { askWords, becauseWords, changeWords, noWords } from "#app/i18n/reason-words.ts";

/** A service and how it stands for one client. */
export interface Judged {
	service: Service;
	reason: Reason;
	suitsReason: Reason | undefined;
	isStale: boolean;
	/** The barriers the client named that it helps with. */
	for: readonly Barrier[];
}

/** Why, why not, what would change it and what to ask, in words. */
export function lineWords(
	{ service, reason, suitsReason, isStale, for: barriers }: Judged,
	about: {
		answers: Answers;
		places: Record<string, string>;
		language: string;
		byId: ReadonlyMap<string, Service>;
	},
): DeskLine {
	const { answers, places, language, byId } = about;
	const { professional, waitTime, ready, exclusions, status, routes } = professionalCardOf(
		service,
		byId,
	);
	const words = wordsIn(language);
	const { t } = words;
	const explanation = explain(reason);
	const placeName = (id: string) => isolated(places[id] ?? id, words.dir());
	const context = {
		t,
		isOfClient: true as const,
		answers,
		status: service.status.is,
		placeName,
	};
	const isNo = reason.verdict === "no";
	const holds = [...explanation.holds, ...(suitsReason ? explain(suitsReason).holds : [])];
	const because = [
		...barriers.map((barrier) => t(`client:barriers.${barrier}`)),
		...becauseWords(holds, context),
	];
	return {
		card: cardOf(service),
		verdict: reason.verdict,
		isStale,
		why: isNo ? noWords(explanation.rulesOut, context) : [...new Set(because)],
		isAnyEnough: explanation.isAnyEnough,
		changes: isNo ? changeWords(changesFor(service, answers, reason), context) : [],
		asks: isNo ? [] : askWords(explanation.open, context),
		routes: routes.ids.map((route) => t(`desk:routes.${route}`)),
		isForClient: routes.ids.some((route) => route === "self" || route === "online-form"),
		known: {
			professional,
			waitTime,
			ready,
			exclusions,
			next: service.referral?.next,
			note: status.note,
			replacedBy: status.replacedBy,
			lookAlikes: service.confusedWith.flatMap((id) => {
				const other = byId.get(id);
				return other ? [{ id, name: other.name }] : [];
			}),
			checked: status.checked,
		},
	};
}
