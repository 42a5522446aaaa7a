import { AreaForm } from "./area-form.tsx";

const DISTRICTS = [
	{ id: "harbour", name: "Harbour" },
	{ id: "north-vale", name: "North Vale" },
];

export const wide = <AreaForm path="/barriers/debt" districts={DISTRICTS} area={undefined} />;

export const narrowed = <AreaForm path="/barriers/debt" districts={DISTRICTS} area="north-vale" />;
