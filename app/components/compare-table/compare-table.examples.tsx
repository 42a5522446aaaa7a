import { exampleService, exampleStranger } from "#app/components/service-fact/example-service.ts";
import type { ComparedRow } from "#app/domain/catalogue/comparison.ts";
import { CompareTable } from "./compare-table.tsx";

const names = { places: { harbour: "Harbour" }, services: {} };
const rows: ComparedRow[] = [
	{ fact: "who", isSame: false },
	{ fact: "phone", isSame: false },
	{ fact: "cost", isSame: true },
];
const third = exampleService({ id: "cove-line", name: "Cove Line", whoItsFor: "Sailors." });

export const two = (
	<CompareTable services={[exampleService(), exampleStranger()]} rows={rows} names={names} />
);

export const three = (
	<CompareTable services={[exampleService(), exampleStranger(), third]} rows={rows} names={names} />
);

export const nothingAlike = (
	<CompareTable
		services={[exampleService(), exampleStranger()]}
		rows={rows.filter(({ isSame }) => !isSame)}
		names={names}
	/>
);
