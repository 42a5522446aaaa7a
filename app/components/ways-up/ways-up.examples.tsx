import { WaysUp } from "./ways-up.tsx";

const pathways = [
	{ id: "construction", name: "Construction" },
	{ id: "boat-building", name: "Boat building" },
];

export const listed = <WaysUp pathways={pathways} isListed />;

export const oneLink = <WaysUp pathways={pathways} isListed={false} />;

export const none = <WaysUp pathways={[]} isListed />;
