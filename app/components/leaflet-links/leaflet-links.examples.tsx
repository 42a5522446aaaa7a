import { LeafletLinks } from "./leaflet-links.tsx";

export const three = <LeafletLinks id="harbour-line" name="Harbour Line" />;
