import { PlanChanges } from "./plan-changes.tsx";

const harbour = { id: "harbour-line", name: "Harbour Line" };

export const nothing = <PlanChanges changes={[]} />;

export const everything = (
	<PlanChanges
		changes={[
			{ ...harbour, what: "opened" },
			{ ...harbour, what: "number", now: { number: "01632 960 123", sure: true } },
			{ id: "quay", name: "Quay Advice", what: "unsure" },
			{
				id: "quay",
				name: "Quay Advice",
				what: "number",
				now: { number: "01632 960 9", sure: false },
			},
			{ id: "pier", name: "Pier Works", what: "ended" },
			{ id: "mole", name: "Mole Grants", what: "paused" },
			{ id: "buoy", name: "Buoy Club", what: "number-gone" },
			{ id: "wreck", name: "Wreck Fund", what: "gone" },
		]}
	/>
);
