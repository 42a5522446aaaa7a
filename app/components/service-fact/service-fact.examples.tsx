import type { ComparedFact } from "#app/domain/catalogue/comparison.ts";
import { exampleService, exampleStranger } from "./example-service.ts";
import { ServiceFact } from "./service-fact.tsx";

const FACTS: readonly ComparedFact[] = [
	"what",
	"who",
	"get",
	"where",
	"status",
	"rules",
	"how",
	"routes",
	"phone",
	"email",
	"web",
	"address",
	"next",
	"wait",
	"ready",
	"cost",
	"duration",
	"delivery",
	"languages",
	"benefits",
	"excluded",
	"provider",
	"conflicts",
	"checked",
];
const from = ["leaflet"];
const names = { places: { harbour: "Harbour" }, services: {} };

/** Every fact of a service under its name in the code. */
const all = (service: ReturnType<typeof exampleService>, withMarks = false) => (
	<dl>
		{FACTS.map((fact) => (
			<div key={fact}>
				<dt>{fact}</dt>
				<dd>
					<ServiceFact service={service} fact={fact} names={names} withMarks={withMarks} />
				</dd>
			</div>
		))}
	</dl>
);

export const known = all(exampleService());

export const unknown = all(exampleStranger());

export const marked = (
	<>
		{all(exampleService(), true)}
		<p id="source-1">A leaflet</p>
	</>
);

export const doubtful = all(
	exampleService({
		districts: ["england"],
		isEverywhere: true,
		rules: "partly",
		status: { is: "ended", replacedBy: ["quay-line"], from },
		replacements: [{ id: "quay-line", name: "Quay Line" }],
		contact: {
			phones: [{ number: "01632 960 123", sure: false, from }],
			email: { address: "hello@harbour.example", sure: false, from },
		},
		referral: undefined,
		conflicts: [
			{
				about: "hours",
				values: [
					{ says: "Open on Monday", from },
					{ says: "Open on Tuesday", from },
				],
			},
		],
		isStale: true,
		isConfirmed: true,
	}),
);

export const forAnyone = all(exampleService({ published: [] }));
