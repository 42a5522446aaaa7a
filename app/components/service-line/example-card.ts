import type { ServiceCard } from "#app/domain/catalogue/service-card.ts";

/** An invented service of which everything is known; an example names only what differs. */
export function exampleCard(fields: Partial<ServiceCard> = {}): ServiceCard {
	return {
		id: "harbour-line",
		name: "Harbour Line",
		summary: "Somebody who listens, and helps you find work.",
		status: "open",
		phone: { number: "01632 960 123", hours: "Monday to Friday, 9am to 5pm", sure: true },
		url: "https://harbour.example/",
		email: { address: "hello@harbour.example", sure: true },
		hasWayIn: true,
		address: "1 Quay Street, Harbour",
		how: "Ring, or ask your work coach.",
		cost: "Free",
		provider: "Coastlands Council",
		source: { title: "Harbour Line, leaflet", date: "2026-06", read: "2026-11-01" },
		isConfirmed: true,
		...fields,
	};
}
