import { type Catalogue, isLive } from "./catalogue.ts";
import { monthsAfter } from "./dates.ts";
import { namedSources } from "./named-sources.ts";
import type { WrittenPathway } from "./pathway.schema.ts";
import type { Service, Source } from "./service.ts";
import type { PlanDocument } from "./to-service.ts";
import { lastLooked, NEVER } from "./trust.ts";

/** A pathway as everything but its editor reads it: documents named, dates worked out. */
export interface Pathway extends Omit<WrittenPathway, "sources"> {
	sources: Source[];
	/** The day we read its sources last. */
	read: string;
	/** The first day on which it has outlived its review date. */
	staleFrom: string;
}

/** A service that gives a training, as a page shows it; one that has ended is named, never offered. */
export interface TrainingService {
	id: string;
	name: string;
	status: Service["status"]["is"];
	/** It can help somebody today: it has not ended and is not paused, and residents can use it. */
	isHelp: boolean;
}

type Trained<T extends { training: unknown }> = Omit<T, "training"> & { training: TrainingView[] };

/** A training with its services looked up. */
export type TrainingView = Omit<WrittenPathway["also"][number], "services"> & {
	services: TrainingService[];
};
export type RungView = Trained<WrittenPathway["rungs"][number]>;

/** What the page of a pathway shows. */
export interface PathwayPage extends Omit<Pathway, "rungs" | "also" | "checks"> {
	rungs: RungView[];
	also: TrainingView[];
	isStale: boolean;
}

/** Fills in what a pathway leaves to the loader. */
export function toPathway(
	written: WrittenPathway,
	documents: Readonly<Record<string, PlanDocument>>,
): Pathway {
	const read = lastLooked(written) ?? NEVER;
	return {
		...written,
		sources: namedSources(written.sources, documents),
		read,
		staleFrom: monthsAfter(read, written.reviewEvery),
	};
}

/** The page of a pathway on a day (`YYYY-MM-DD`). */
export function pathwayPage(
	{ checks: _, ...pathway }: Pathway,
	byId: Catalogue["byId"],
	today: string,
): PathwayPage {
	const view = ({ services, ...training }: WrittenPathway["also"][number]): TrainingView => ({
		...training,
		services: services.flatMap((id) => byId.get(id) ?? []).map(trainingService),
	});
	return {
		...pathway,
		rungs: pathway.rungs.map((rung) => ({ ...rung, training: rung.training.map(view) })),
		also: pathway.also.map(view),
		isStale: pathway.staleFrom <= today,
	};
}

function trainingService(service: Service): TrainingService {
	const { id, name, status } = service;
	return { id, name, status: status.is, isHelp: isLive(service) };
}
