import { HelpToday } from "./help-today.tsx";

const from = ["leaflet"];

export const ofOneLine = (
	<HelpToday
		lines={[
			{
				id: "roof-line",
				name: "Roof Line",
				about: "home",
				when: "Ring if you have nowhere to sleep tonight.",
				numbers: [{ number: "01632 960 777", text: false, sure: true, from }],
				for: ["homeless"],
				from,
			},
		]}
		words={{ "Ring if you have nowhere to sleep tonight.": "Zadzwoń, jeśli nie masz gdzie spać." }}
	/>
);

export const ofNone = <HelpToday lines={[]} words={{}} />;
