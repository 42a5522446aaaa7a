import {
	type GapEffect,
	inAllParts,
	mostIn,
	PLAN_PARTS,
	type PlanDiff,
	type PlanPart,
	type ServiceEffect,
} from "#app/domain/proof/plan-diff.ts";

const PART_NAMES: Record<PlanPart, string> = {
	firstCall: "first call",
	start: "start",
	alongside: "alongside",
	next: "next",
};

/** The names that the words need. */
export interface PeopleNames {
	place: (id: string) => string;
	service: (id: string) => string;
	barrier: (id: string) => string;
}

const count = (people: number) => people.toLocaleString("en-GB");
/** "1 gains it", "2 gain it"; nothing for nobody. */
const who = (people: number, one: string, many: string) =>
	people === 0 ? [] : [`${count(people)} ${people === 1 ? one : many}`];

/** What a change does to generated residents: how many plans, then each service, then each gap. */
export function peopleLines(diff: PlanDiff, names: PeopleNames): string[] {
	const services = diff.services.map((effect) => serviceLine(effect, names));
	const gaps = diff.gaps.map((gap) => gapLine(gap, names));
	const plans = `${count(diff.changed)} of ${count(diff.walks)} plans ${diff.changed === 1 ? "changes" : "change"}.`;
	return [
		diff.changed === 0 ? `Nobody's plan changes (${count(diff.walks)} tried).` : plans,
		...(diff.noFirstCall > 0
			? [`WRONG: ${count(diff.noFirstCall)} have nobody to ring any more.`]
			: []),
		...services,
		...gaps,
	];
}

function serviceLine(effect: ServiceEffect, names: PeopleNames): string {
	const { id, gains, loses, moves, surer, lessSure, found, lost, districts } = effect;
	const says = [
		...inParts(loses, "loses it", "lose it"),
		...inParts(gains, "gains it", "gain it"),
		...who(moves, "has it in another part", "have it in another part"),
		...(surer > 0 ? [`for ${count(surer)} it now looks right`] : []),
		...(lessSure > 0 ? [`${count(lessSure)} must now check with them first`] : []),
		...(lost > 0 ? [`${count(lost)} can no longer find it at all`] : []),
		...(found > 0 ? [`${count(found)} can now find it, who could not`] : []),
	];
	return `${names.service(id)}: ${says.join("; ")}${mostOf(districts, names)}.`;
}

function inParts(counts: Readonly<Record<PlanPart, number>>, one: string, many: string): string[] {
	const parts = PLAN_PARTS.filter((part) => counts[part] > 0).map(
		(part) => `${PART_NAMES[part]} ${count(counts[part])}`,
	);
	return who(inAllParts(counts), one, many).map((says) => `${says} (${parts.join(", ")})`);
}

function gapLine({ barrier, named, gains, loses, districts }: GapEffect, names: PeopleNames) {
	const says = [
		...who(gains, "gains a gap", "gain a gap"),
		...who(loses, "loses a gap", "lose a gap"),
	];
	const all = `of ${count(named)} who named it`;
	return `Gap, ${names.barrier(barrier)}: ${says.join("; ")}, ${all}${mostOf(districts, names)}.`;
}

function mostOf(districts: ReadonlyMap<string | null, number>, names: PeopleNames): string {
	const most = mostIn(districts).map(({ id, people }) => `${names.place(id)} ${count(people)}`);
	return most.length > 0 ? `; most in ${most.join(", ")}` : "";
}
