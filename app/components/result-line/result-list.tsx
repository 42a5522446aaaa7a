import type { ResultCard } from "#app/domain/catalogue/result-card.ts";
import { ResultLine, type ResultLineProps } from "./result-line.tsx";

interface ResultListProps extends Pick<ResultLineProps, "level"> {
	services: readonly ResultCard[];
}

/** Lines of services as one list, so that a screen reader says how many there are. */
export function ResultList({ services, level }: ResultListProps) {
	return (
		<ul className="plain results">
			{services.map((service) => (
				<li key={service.id}>
					<ResultLine service={service} {...(level ? { level } : {})} />
				</li>
			))}
		</ul>
	);
}
