import type { CrisisLine } from "#app/domain/catalogue/crisis.schema.ts";
import { CrisisLineItem } from "./crisis-line.tsx";

const from = ["leaflet"];

function lineWith(...numbers: Partial<CrisisLine["numbers"][number]>[]): CrisisLine {
	return {
		id: "night-line",
		name: "Night Line",
		about: "mind",
		when: "Ring if you cannot cope tonight.",
		numbers: numbers.map((fields) => ({
			number: "01632 960 555",
			text: false,
			sure: true,
			from,
			...fields,
		})),
		for: [],
		from,
	};
}

export const toRing = <CrisisLineItem line={lineWith({})} />;

export const toText = (
	<CrisisLineItem line={lineWith({ number: "60 555", text: true, hint: "Text the word NIGHT" })} />
);

export const toRingOrText = (
	<CrisisLineItem
		line={lineWith({ number: "999" }, { number: "999", text: true, hint: "Sign up first" })}
	/>
);

export const withEverything = (
	<CrisisLineItem
		level={3}
		line={lineWith({
			hint: "Press 2 when it answers",
			hours: "6pm to 6am, every day",
			textphone: "01632 960 556",
		})}
	/>
);

export const inItsWords = (
	<CrisisLineItem
		line={lineWith({ hint: "Press 2 when it answers", hours: "6pm to 6am, every day" })}
		words={{
			"Ring if you cannot cope tonight.": "Zadzwoń, jeśli nie dajesz sobie rady.",
			"6pm to 6am, every day": "od 18:00 do 6:00, codziennie",
		}}
	/>
);
