import { CompareTick } from "./compare-tick.tsx";

const service = { id: "harbour-line", name: "Harbour Line" };

export const free = <CompareTick service={service} />;

export const chosen = <CompareTick service={service} isChosen />;

export const apart = (
	<>
		<form id="side-by-side" action="/compare" method="get" />
		<CompareTick service={service} form="side-by-side" />
	</>
);
