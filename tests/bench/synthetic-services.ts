import { ENGLAND } from "#app/domain/catalogue/england.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import type { Condition } from "#app/domain/conditions/condition.schema.ts";
import { NAMED_BARRIERS } from "#app/domain/facts/barriers.ts";
import { AGE_FROM, AGE_TO } from "#app/domain/facts/fact-values.ts";
import { pick, type Random } from "#app/domain/proof/random.ts";
import type { PlanContext } from "#app/domain/triage/plan.ts";

const MOST_DISTRICTS = 6;
const MOST_YEARS = 3;

/**
 * The real catalogue made larger: copies of each service under other ids, in other districts,
 * with other ages and barriers in their rules. What is local to what, and what excludes what, holds within a copy.
 *
 * @param count - how many services the result has
 */
export function syntheticContext(real: PlanContext, count: number, random: Random): PlanContext {
	const services = Array.from({ length: count }, (_, index) => {
		const service = real.services[index % real.services.length] as Service;
		return varied(service, Math.floor(index / real.services.length), real.areas, random);
	});
	return { ...real, services, byId: new Map(services.map((service) => [service.id, service])) };
}

function varied(service: Service, copy: number, areas: readonly string[], random: Random): Service {
	const inCopy = (id: string) => (copy === 0 ? id : `${id}-${copy}`);
	const isEverywhere = service.districts.includes(ENGLAND);
	const districts =
		isEverywhere || service.districts.length === 0 ? service.districts : someOf(areas, random);
	const condition = (of: Condition) => variedCondition(of, districts, random);
	return {
		...service,
		id: inCopy(service.id),
		districts,
		condition: condition(service.condition),
		suits: service.suits && condition(service.suits),
		helps: new Map([...service.helps].map(([, isMain]) => [pick(random, NAMED_BARRIERS), isMain])),
		notWith: service.notWith.map(inCopy),
		localFormOf: service.localFormOf && inCopy(service.localFormOf),
	};
}

function someOf(areas: readonly string[], random: Random): string[] {
	const count = 1 + Math.floor(random() * MOST_DISTRICTS);
	return [...new Set(Array.from({ length: count }, () => pick(random, areas)))];
}

function variedCondition(
	condition: Condition,
	districts: readonly string[],
	random: Random,
): Condition {
	const inner = (part: Condition) => variedCondition(part, districts, random);
	if ("all" in condition) return { all: condition.all.map(inner) };
	if ("any" in condition) return { any: condition.any.map(inner) };
	if ("not" in condition) return { not: inner(condition.not) };
	if ("areas" in condition) return { areas: [...districts] };
	if ("barriers" in condition) {
		return { barriers: condition.barriers.map(() => pick(random, NAMED_BARRIERS)) };
	}
	if ("age" in condition) {
		const years = Math.round((random() * 2 - 1) * MOST_YEARS);
		const moved = (age: number) => Math.min(AGE_TO, Math.max(AGE_FROM, age + years));
		const { from, to } = condition.age;
		return {
			age: {
				...(from === undefined ? {} : { from: moved(from) }),
				...(to === undefined ? {} : { to: moved(to) }),
			},
		};
	}
	return condition;
}
