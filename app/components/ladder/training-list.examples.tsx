import { TrainingList } from "./training-list.tsx";

const sources = [{ id: "leaflet" }];

export const given = (
	<TrainingList
		sources={sources}
		training={[
			{
				says: "A week in the yard",
				services: [
					{ id: "harbour-start", name: "Harbour Start", status: "open", isHelp: true },
					{ id: "quay-courses", name: "Quay Courses", status: "unconfirmed", isHelp: true },
					{ id: "old-dock", name: "Old Dock", status: "ended", isHelp: false },
				],
				from: ["leaflet"],
			},
			{ says: "A course at sea", services: [], from: ["leaflet"] },
		]}
	/>
);
