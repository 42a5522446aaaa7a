import { SourceList } from "./source-list.tsx";

export const several = (
	<SourceList
		sources={[
			{
				id: "leaflet",
				title: "Harbour leaflet",
				publisher: "Coastlands Council",
				url: "https://harbour.example/leaflet",
				date: "2026-06",
				estimated: false,
				says: "Who it is for",
			},
			{ id: "guess", title: "Old page", date: "2019", estimated: true, says: "The hours" },
			{
				id: "undated",
				title: "Page without a lock",
				url: "http://harbour.example/",
				estimated: false,
				says: "The number",
			},
		]}
	/>
);
