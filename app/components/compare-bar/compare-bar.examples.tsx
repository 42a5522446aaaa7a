import { ChosenFields, CompareBar } from "./compare-bar.tsx";

const [line, quay, coast] = [
	{ id: "harbour-line", name: "Harbour Line" },
	{ id: "quay-line", name: "Quay Line" },
	{ id: "coast-line", name: "Coast Line" },
] as const;
const kept = [
	["q", "bad back"],
	["area", "harbour"],
] as const;

export const none = <CompareBar chosen={[]} kept={kept} />;

export const one = <CompareBar chosen={[line]} kept={kept} />;

export const two = <CompareBar chosen={[line, quay]} kept={kept} />;

export const three = <CompareBar chosen={[line, quay, coast]} kept={[]} />;

export const inASearch = (
	<form action="/services" method="get">
		<ChosenFields ids={["quay-line", "harbour-line"]} name="compare" />
		<button type="submit">Search</button>
	</form>
);
