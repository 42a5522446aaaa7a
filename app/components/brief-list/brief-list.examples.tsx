import { BriefList } from "./brief-list.tsx";

export const ofTwo = (
	<BriefList
		entries={[
			{
				id: "harbour-line",
				name: "Harbour Line",
				summary: "Somebody who listens.",
				status: "open",
			},
			{ id: "quay-jobs", name: "Quay Jobs", summary: "A job for six months.", status: "ended" },
		]}
	/>
);
