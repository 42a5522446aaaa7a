import { exampleService } from "./example-service.ts";
import { StatusFact } from "./status-fact.tsx";

export const open = <StatusFact service={exampleService()}>[1]</StatusFact>;

export const replaced = (
	<StatusFact
		service={exampleService({
			status: { is: "ended", replacedBy: ["quay-line"], from: ["leaflet"] },
			replacements: [{ id: "quay-line", name: "Quay Line" }],
		})}
	/>
);

export const forEmployers = <StatusFact service={exampleService({ audience: "employer" })} />;
