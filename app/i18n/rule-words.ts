import type { Condition } from "#app/domain/conditions/condition.schema.ts";
import {
	ORDERS,
	OUT_OF_WORK,
	QUALIFICATION,
	YOUNGEST_CHILD,
} from "#app/domain/facts/fact-values.ts";
import type { Say } from "./client-words.ts";
import { peopleBy, peopleWithBarriers } from "./people-words.ts";

/** A published rule in words: a sentence, one in English from the entry, or a list of such under a heading. */
export type RuleWords =
	| { says: string; isEnglish?: true }
	| { heading: string; parts: RuleWords[] };

const ALL = { outOfWork: OUT_OF_WORK, qualification: QUALIFICATION, youngestChild: YOUNGEST_CHILD };

/**
 * Puts a condition into words for the page of its service.
 *
 * @param nameOf - the name of a service, for rules about being on another scheme
 */
export function ruleWords(condition: Condition, t: Say, nameOf: (id: string) => string): RuleWords {
	const inner = (part: Condition) => ruleWords(part, t, nameOf);
	const listed = (fact: string, values: readonly string[]) => ({
		says: t(`reasons:rule.${fact}`, {
			// An answer that speaks, such as "I have never had a job", is said as the rule it is.
			options: values.map((value) => {
				const answer = t(`questions:${fact}.options.${value}`);
				return t(`reasons:rule.values.${fact}.${value}`, { defaultValue: answer });
			}),
		}),
	});
	if ("all" in condition)
		return { heading: t("reasons:rule.all"), parts: inOneGroup("all", condition.all).map(inner) };
	if ("any" in condition)
		return { heading: t("reasons:rule.any"), parts: inOneGroup("any", condition.any).map(inner) };
	if ("not" in condition) return { heading: t("reasons:rule.not"), parts: [inner(condition.not)] };
	if ("ask" in condition) return { says: condition.ask, isEnglish: true };
	if ("age" in condition) {
		const { from, to } = condition.age;
		if (from !== undefined && to !== undefined)
			return { says: t("reasons:rule.ageBetween", { from, to }) };
		return {
			says:
				from === undefined ? t("reasons:rule.ageTo", { to }) : t("reasons:rule.ageFrom", { from }),
		};
	}
	if ("barriers" in condition) {
		return {
			says: t("reasons:rule.barriers", {
				options: peopleWithBarriers(t, condition.barriers),
			}),
		};
	}
	if ("using" in condition)
		return { says: t("reasons:rule.using", { options: condition.using.map(nameOf) }) };
	if ("mentalHealthTeam" in condition)
		return { says: t(`reasons:rule.mentalHealthTeam.${condition.mentalHealthTeam}`) };
	if ("probation" in condition) return { says: t(`reasons:rule.probation.${condition.probation}`) };
	if ("outOfWork" in condition)
		return listed("outOfWork", inRange("outOfWork", condition.outOfWork));
	if ("qualification" in condition)
		return listed("qualification", inRange("qualification", condition.qualification));
	if ("youngestChild" in condition)
		return listed("youngestChild", inRange("youngestChild", condition.youngestChild));
	if ("work" in condition)
		return { says: t("reasons:rule.work", { options: peopleBy(t, "work", condition.work) }) };
	if ("goals" in condition)
		return { says: t("reasons:rule.goals", { options: peopleBy(t, "goals", condition.goals) }) };
	if ("benefits" in condition) return listed("benefits", condition.benefits);
	if ("rightToWork" in condition) return listed("rightToWork", condition.rightToWork);
	return { says: t("reasons:rule.areas") };
}

/** The parts of a group, with those of a group of its own kind in it, as a shared rule often is: "one of these: one of these" says no more. */
function inOneGroup(kind: "all" | "any", parts: readonly Condition[]): Condition[] {
	return parts.flatMap((part) => {
		if (kind === "all" && "all" in part) return inOneGroup(kind, part.all);
		return kind === "any" && "any" in part ? inOneGroup(kind, part.any) : [part];
	});
}

interface Range {
	atLeast?: string | undefined;
	atMost?: string | undefined;
	oneOf?: readonly string[] | undefined;
}

/** The values of an ordered fact that a range takes in. */
function inRange(fact: keyof typeof ORDERS, { atLeast, atMost, oneOf }: Range): readonly string[] {
	const order: readonly string[] = ORDERS[fact];
	return ALL[fact].filter((value) => {
		const place = order.indexOf(value);
		if (oneOf !== undefined && !oneOf.includes(value)) return false;
		if (atLeast !== undefined && (place < 0 || place < order.indexOf(atLeast))) return false;
		return atMost === undefined || (place >= 0 && place <= order.indexOf(atMost));
	});
}
