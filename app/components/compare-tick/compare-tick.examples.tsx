import { CompareTick } from "./compare-tick.tsx";

const service = { id: "harbour-line", name: "Harbour Line" };

export const free = <CompareTick service={service} />;

export const chosen = <CompareTick service={service} isChosen />;
