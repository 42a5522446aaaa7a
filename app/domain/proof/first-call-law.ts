import { ENGLAND } from "#app/domain/catalogue/england.ts";
import type { Condition } from "#app/domain/conditions/condition.schema.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { AGE_FROM, AGE_TO, ELSEWHERE, RIGHT_TO_WORK, WORK } from "#app/domain/facts/fact-values.ts";
import type { Engine } from "./engine.ts";
import { type Finding, Smallest } from "./law.ts";

/** Ages on either side of every bound that a rule names, and the first and the last age. */
function agesAtBounds(engine: Engine): number[] {
	const ages = new Set([AGE_FROM, 25, 50, AGE_TO]);
	const read = (condition: Condition) => {
		if ("all" in condition) condition.all.forEach(read);
		else if ("any" in condition) condition.any.forEach(read);
		else if ("not" in condition) read(condition.not);
		else if ("age" in condition) {
			if (condition.age.from !== undefined) ages.add(condition.age.from);
			if (condition.age.to !== undefined && condition.age.to < AGE_TO)
				ages.add(condition.age.to + 1);
		}
	};
	for (const service of engine.context.services) {
		read(service.condition);
		if (service.suits) read(service.suits);
	}
	return [...ages].toSorted((a, b) => a - b);
}

/** Law 4: whoever asks, wherever they live, there is somebody to ring, on each of the days given. */
export function firstCallLaw(engines: readonly Engine[]): Finding {
	const smallest = new Smallest();
	let tried = 0;
	for (const engine of engines) {
		const areas = [...engine.context.areas, ELSEWHERE, null];
		for (const age of [...agesAtBounds(engine), null]) {
			for (const area of areas) {
				for (const work of [...WORK, null]) {
					for (const rightToWork of [...RIGHT_TO_WORK, null]) {
						tried++;
						const answers: Answers = { area, age, work, rightToWork };
						if (engine.triage(answers).plan.firstCall === null) {
							smallest.offer(`On ${engine.context.today} nobody to ring for`, answers);
						}
					}
				}
			}
		}
	}
	const days = engines.map((engine) => engine.context.today).join(" and ");
	return {
		law: 4,
		tried: `area, age, work and right to work on ${days}: ${tried} plans`,
		...smallest.found,
	};
}

/** Counts, for each district, which first call its generated residents got. */
export class FirstCalls {
	private readonly byArea = new Map<string, Map<string, number>>();

	add(area: string, id: string) {
		const calls = this.byArea.get(area) ?? new Map<string, number>();
		calls.set(id, (calls.get(id) ?? 0) + 1);
		this.byArea.set(area, calls);
	}

	/** Districts where one national number is the first call of over half. */
	notes({ context }: Engine): string[] {
		const resting = context.areas.flatMap((area) => {
			const calls = [...(this.byArea.get(area) ?? [])];
			const all = calls.reduce((sum, [, count]) => sum + count, 0);
			const most = calls.find(
				([id, count]) => count > all / 2 && context.byId.get(id)?.districts.includes(ENGLAND),
			);
			return most ? [`${area} (${most[0]}, ${Math.round((100 * most[1]) / all)}%)`] : [];
		});
		return [`rest on one national number: ${resting.length > 0 ? resting.join(", ") : "none"}`];
	}
}
