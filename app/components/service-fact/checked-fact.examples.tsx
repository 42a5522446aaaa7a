import { CheckedFact } from "./checked-fact.tsx";
import { exampleService } from "./example-service.ts";

const [leaflet] = exampleService().sources;

export const read = <CheckedFact service={exampleService()} />;

export const guessed = (
	<CheckedFact
		service={exampleService({
			mainSource: leaflet && { ...leaflet, publisher: undefined, date: "2019", estimated: true },
			isStale: true,
		})}
	/>
);

export const undated = (
	<CheckedFact
		service={exampleService({
			mainSource: leaflet && { ...leaflet, date: undefined },
			isConfirmed: true,
		})}
	/>
);

export const unread = <CheckedFact service={exampleService({ mainSource: undefined })} />;
