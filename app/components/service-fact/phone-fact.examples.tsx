import { PhoneFact } from "./phone-fact.tsx";

export const whole = (
	<PhoneFact
		phone={{
			number: "01632 960 123",
			for: "People in Harbour",
			hours: "Monday to Friday, 9am to 5pm",
			textphone: "18001 01632 960 123",
			sure: true,
			from: ["leaflet"],
		}}
	>
		[1]
	</PhoneFact>
);

export const unsure = (
	<PhoneFact phone={{ number: "01632 960 999", sure: false, from: ["leaflet"] }} inline />
);
