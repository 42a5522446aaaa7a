import { writtenLeaves } from "#app/domain/conditions/written-leaves.ts";
import { type Add, checkSources, type Path } from "./check-sources.ts";
import { asDay } from "./dates.ts";
import { ENGLAND } from "./england.ts";
import type { ContentProblem } from "./problem.ts";
import { districtsNamed } from "./region.schema.ts";
import type { WrittenService } from "./service.schema.ts";
import type { Surroundings } from "./to-service.ts";

/**
 * What is wrong within one entry that its shape alone does not show: a fact
 * without a source, a name that nothing bears, dates that cannot be.
 */
export function checkEntry(
	file: string,
	entry: WrittenService,
	around: Surroundings,
): ContentProblem[] {
	const problems: ContentProblem[] = [];
	const add = (path: Path, says: string) => problems.push({ file, path, says });

	if (!file.endsWith(`/${entry.id}.yaml`)) {
		add(["id"], `The id must be the file's name. Call the file ${entry.id}.yaml or change the id.`);
	}
	const { eligibility: _, suits: __, ...facts } = entry;
	checkSources(facts, entry, around.documents, add);
	checkRules(entry, add);
	checkHelp(entry, add);
	checkDates(entry, add);
	checkAreas(entry, around, add);
	entry.venues.forEach((venue, index) => {
		if (districtsNamed(around.region, venue.district).length !== 1) {
			add(
				["venues", index, "district"],
				`"${venue.district}" is no district of content/region.yaml.`,
			);
		}
		if (venue.hidden && venue.address !== undefined) {
			add(
				["venues", index, "address"],
				"A place of safety must not have its address here. Take it out.",
			);
		}
	});
	return problems;
}

function checkRules(entry: WrittenService, add: Add) {
	if (entry.rules !== "not-found" && entry.rulesFrom.length === 0) {
		add(["rules"], "Name the sources of the rules in rulesFrom.");
	}
	if (entry.rules === "not-found" && entry.eligibility !== undefined) {
		add(
			["rules"],
			'There are rules below, so this is "stated" or "partly", or the rules belong in "suits".',
		);
	}
}

function checkHelp(entry: WrittenService, add: Add) {
	const seen = new Set<string>();
	entry.helpsWith.forEach(({ barrier, main }, index) => {
		if (seen.has(barrier)) add(["helpsWith", index], `"${barrier}" is listed twice.`);
		seen.add(barrier);
		if (main && barrier.startsWith("health-") && entry.kind !== "employment-support") {
			add(
				["helpsWith", index, "main"],
				"Only help with work can be main for a health barrier. Take main out, or mend the kind.",
			);
		}
	});
}

function checkAreas(entry: WrittenService, around: Surroundings, add: Add) {
	const check = (path: Path, area: string) => {
		if (districtsNamed(around.region, area).length === 0) {
			add(path, `"${area}" is no area of content/region.yaml.`);
		}
	};
	entry.areas.forEach((area, index) => {
		if (area !== ENGLAND) check(["areas", index], area);
	});
	for (const field of ["eligibility", "suits"] as const) {
		const condition = entry[field];
		for (const [path, leaf] of condition ? writtenLeaves(condition, [field]) : []) {
			if (!("areas" in leaf)) continue;
			leaf.areas.forEach((area, index) => {
				check([...path, "areas", index], area);
			});
		}
	}
}

function checkDates(entry: WrittenService, add: Add) {
	const { since, until } = entry.status;
	if (since !== undefined && until !== undefined && asDay(since) > asDay(until)) {
		add(["status", "until"], "It ends before it begins.");
	}
}
