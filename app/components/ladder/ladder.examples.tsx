import type { RungView } from "#app/domain/catalogue/pathway.ts";
import { Ladder } from "./ladder.tsx";

const sources = [{ id: "leaflet" }];
const rungs: RungView[] = [
	{
		name: "Begin in the yard",
		roles: ["Yard hand", "Painter"],
		training: [{ says: "A week in the yard", services: [], from: ["leaflet"] }],
		pay: { says: "About £12 an hour", year: 2025, from: ["leaflet"] },
		from: ["leaflet"],
	},
	{ name: "Build", roles: ["Boat builder"], training: [], from: ["leaflet"] },
];

export const twoSteps = (
	<>
		<h2>The steps</h2>
		<Ladder
			rungs={rungs}
			sources={sources}
			help={{ name: "Harbour Line", phone: "01632 960 123" }}
		/>
	</>
);

export const nobodyToAsk = (
	<>
		<h2>The steps</h2>
		<Ladder rungs={rungs} sources={sources} help={undefined} />
	</>
);
