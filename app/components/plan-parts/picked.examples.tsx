import { Picked } from "./picked.tsx";

export const threePicked = (
	<Picked
		picked={[
			{
				id: "quay",
				name: "Quay Advice",
				status: "open",
				phone: { number: "01632 960123", sure: true },
			},
			{
				id: "pier",
				name: "Pier Carers",
				status: "paused",
				phone: { number: "01632 960456", sure: false },
			},
			{ id: "harbour-line", name: "Harbour Line", status: "open", phone: undefined },
		]}
	/>
);
