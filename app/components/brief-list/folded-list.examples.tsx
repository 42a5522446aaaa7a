import { FoldedList } from "./folded-list.tsx";

export const ofOne = (
	<FoldedList
		title="What there was"
		entries={[
			{ id: "quay-jobs", name: "Quay Jobs", summary: "A job for six months.", status: "ended" },
		]}
	/>
);

export const open = (
	<FoldedList
		isOpen
		title="For employers and professionals"
		entries={[{ id: "pledge", name: "The Pledge", summary: "A promise to hire.", status: "open" }]}
	/>
);

export const ofNone = <FoldedList title="What there was" entries={[]} />;
