import type { ResultCard } from "#app/domain/catalogue/result-card.ts";
import { ResultLine } from "./result-line.tsx";

/** Lines of services as one list, so that a screen reader says how many there are. */
export function ResultList({ services }: { services: readonly ResultCard[] }) {
	return (
		<ul className="plain results">
			{services.map((service) => (
				<li key={service.id}>
					<ResultLine service={service} />
				</li>
			))}
		</ul>
	);
}
