import { exampleService, exampleStranger } from "#app/components/service-fact/example-service.ts";
import type { ComparedRow } from "#app/domain/catalogue/comparison.ts";
import { CompareCards } from "./compare-cards.tsx";

const names = { places: { harbour: "Harbour" }, services: {} };
const services = [exampleService(), exampleStranger()];
const rows: ComparedRow[] = [
	{ fact: "who", isSame: false },
	{ fact: "phone", isSame: false },
	{ fact: "cost", isSame: true },
];

export const two = (
	<>
		<h2>All we know about each</h2>
		<CompareCards services={services} rows={rows} names={names} />
	</>
);

export const nothingAlike = (
	<>
		<h2>All we know about each</h2>
		<CompareCards services={services} rows={rows.slice(0, 2)} names={names} />
	</>
);
