import { bringIn } from "#app/domain/conditions/bring-in.ts";
import type { Condition, WrittenCondition } from "#app/domain/conditions/condition.schema.ts";
import { ELSEWHERE } from "#app/domain/facts/fact-values.ts";
import { asDay, monthsAfter } from "./dates.ts";
import { ENGLAND } from "./england.ts";
import { namedSources } from "./named-sources.ts";
import { hasContact } from "./reach.ts";
import { districtsNamed, type Region } from "./region.schema.ts";
import type { WrittenService } from "./service.schema.ts";
import type { Service } from "./service.ts";
import { lastLooked, NEVER } from "./trust.ts";

/** A plan document that several entries rest on. */
export interface PlanDocument {
	title: string;
	publisher: string;
	date: string;
}

/** What an entry is read against. */
export interface Surroundings {
	region: Region;
	documents: Readonly<Record<string, PlanDocument>>;
	shared: Readonly<Record<string, WrittenCondition>>;
}

/** Kinds of service that lead to a job, for which somebody must have the right to work. */
const NEEDS_RIGHT_TO_WORK = ["employment-support", "employer"];

/**
 * Fills in what an entry leaves to the loader.
 *
 * @throws UnknownSharedCondition where a rule brings in a name that is not shared
 */
export function toService(written: WrittenService, around: Surroundings): Service {
	const districts = written.areas.includes(ENGLAND)
		? [ENGLAND]
		: [...new Set(written.areas.flatMap((name) => districtsNamed(around.region, name)))];
	const expand = (condition: WrittenCondition) =>
		bringIn(condition, around.shared, (name) => districtsNamed(around.region, name));
	const { eligibility, suits, ...rest } = written;
	const condition = wholeRule(written, districts, eligibility && expand(eligibility));
	const sources = namedSources(written.sources, around.documents);
	const days = sources.flatMap((source) => (source.date === undefined ? [] : [asDay(source.date)]));
	return {
		...rest,
		sources,
		districts,
		condition,
		suits: suits && expand(suits),
		helps: new Map(
			written.helpsWith.map(({ barrier, main }) => [barrier, isDedicated(written, barrier, main)]),
		),
		hasWayIn: hasContact(written) || written.referral?.how !== undefined,
		hasAsk: hasLeaf(condition, "ask"),
		newestSource: days.toSorted().at(-1),
		staleFrom: monthsAfter(lastLooked(written) ?? NEVER, written.reviewEvery),
	};
}

/** For health barriers only help with work is dedicated; a condition's helpline never is. */
function isDedicated(written: WrittenService, barrier: string, main: boolean): boolean {
	return main && (!barrier.startsWith("health-") || written.kind === "employment-support");
}

function wholeRule(
	written: WrittenService,
	districts: readonly string[],
	eligibility: Condition | undefined,
): Condition {
	const parts: Condition[] = [];
	if (districts.length === 0) parts.push({ doubt: "area" });
	else if (!districts.includes(ENGLAND)) parts.push({ areas: [...districts] });
	if (eligibility !== undefined) parts.push(eligibility);
	if (written.rules !== "stated") parts.push({ doubt: "rules" });
	if (written.status.is !== "open") parts.push({ doubt: "status" });
	const isDoubtful = parts.some((part) => "doubt" in part);
	if (!isDoubtful && NEEDS_RIGHT_TO_WORK.includes(written.kind)) parts.push({ mayWork: true });
	return { all: parts };
}

function hasLeaf(condition: Condition, key: string): boolean {
	if ("all" in condition) return condition.all.some((part) => hasLeaf(part, key));
	if ("any" in condition) return condition.any.some((part) => hasLeaf(part, key));
	if ("not" in condition) return hasLeaf(condition.not, key);
	return key in condition;
}

/** Whether a service works where somebody lives; one for all England works everywhere. */
export function worksIn(service: Service, area: string): boolean {
	if (service.districts.includes(ENGLAND)) return true;
	return area !== ELSEWHERE && service.districts.includes(area);
}
