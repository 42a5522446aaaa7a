import { writtenLeaves } from "#app/domain/conditions/written-leaves.ts";
import { asDay } from "./dates.ts";
import type { ContentProblem } from "./problem.ts";
import { districtsNamed, ENGLAND } from "./region.schema.ts";
import type { WrittenService } from "./service.schema.ts";
import type { Surroundings } from "./to-service.ts";

type Path = ContentProblem["path"];

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
	checkSources(entry, around, add);
	checkRules(entry, add);
	checkHelp(entry, add);
	checkDates(entry, around, add);
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

type Add = (path: Path, says: string) => void;

/** Every `from`, wherever it stands, with the way to it. */
function* everyFrom(value: unknown, path: Path = []): Generator<[Path, string[]]> {
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* everyFrom(item, [...path, index]);
	} else if (typeof value === "object" && value !== null) {
		for (const [key, item] of Object.entries(value)) {
			if (key === "from" || key === "rulesFrom") {
				if (Array.isArray(item)) yield [[...path, key], item];
			} else yield* everyFrom(item, [...path, key]);
		}
	}
}

function checkSources(entry: WrittenService, around: Surroundings, add: Add) {
	const ids = entry.sources.map((source) => source.id);
	const { eligibility: _, suits: __, ...rest } = entry;
	for (const [path, from] of everyFrom(rest)) {
		from.forEach((id, index) => {
			if (!ids.includes(id)) {
				add(
					[...path, index],
					`No source of this entry is called "${id}". Its sources are: ${ids.join(", ")}.`,
				);
			}
		});
	}
	entry.sources.forEach((source, index) => {
		if (ids.indexOf(source.id) !== index) {
			add(["sources", index, "id"], `Two sources are called "${source.id}".`);
		}
		if (source.document !== undefined && !Object.hasOwn(around.documents, source.document)) {
			add(["sources", index, "document"], `content/documents.yaml has no "${source.document}".`);
		}
	});
	entry.checks.forEach((check, index) => {
		if (check.kind === "sourced" && !ids.includes(check.source)) {
			add(["checks", index, "source"], `No source of this entry is called "${check.source}".`);
		}
	});
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

function checkDates(entry: WrittenService, around: Surroundings, add: Add) {
	const { since, until } = entry.status;
	if (since !== undefined && until !== undefined && asDay(since) > asDay(until)) {
		add(["status", "until"], "It ends before it begins.");
	}
	entry.checks.forEach((check, index) => {
		if (check.kind !== "sourced") return;
		const source = entry.sources.find(({ id }) => id === check.source);
		const date = source?.date ?? around.documents[source?.document ?? ""]?.date;
		// Compared as exactly as the source's date is: a year with the year, a day with the day.
		if (date !== undefined && date > check.read.slice(0, date.length)) {
			add(["checks", index, "read"], "We cannot have read the source before it was written.");
		}
	});
}
