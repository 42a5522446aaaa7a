import { ExcludedFact } from "./excluded-fact.tsx";

const marks = (from: readonly string[]) => (from.length > 0 ? `[${from.join()}]` : null);
const [quay, pier] = [
	{ id: "quay-line", name: "Quay Line" },
	{ id: "pier-line", name: "Pier Line" },
] as const;

export const told = (
	<ExcludedFact
		excluded={[{ says: "Joining this ends it.", from: ["leaflet"], entries: [quay, pier] }]}
		marks={marks}
	/>
);

export const untold = (
	<ExcludedFact excluded={[{ says: undefined, from: [], entries: [quay] }]} marks={marks} />
);
