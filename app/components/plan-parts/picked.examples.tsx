import { exampleCard } from "#app/components/service-line/example-card.ts";
import { examplePlan } from "./example-plan.ts";
import { Picked } from "./picked.tsx";

export const threePicked = (
	<Picked
		{...examplePlan({
			picked: [
				exampleCard({ id: "quay", name: "Quay Advice" }),
				exampleCard({ id: "ferry", name: "Ferry Club", status: "ended" }),
				exampleCard({ id: "lock", name: "Lock House", hasWayIn: false }),
			],
		})}
	/>
);
