import type { ServiceCard } from "#app/domain/catalogue/service-card.ts";
import type { Explanation } from "#app/domain/conditions/explain.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { askWords, becauseWords } from "#app/i18n/reason-words.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { ServiceLine, type ServiceLineProps } from "./service-line.tsx";

interface PlanLineProps extends Pick<ServiceLineProps, "askInstead" | "level"> {
	line: {
		service: ServiceCard;
		verdict: "yes" | "unknown";
		for: Barrier[];
		explanation: Explanation;
		isStale: boolean;
	};
	answers: Answers;
	places: Record<string, string>;
}

/** A service line whose reasons are put into words from the person's answers. */
export function PlanLineItem({ line, answers, places, ...rest }: PlanLineProps) {
	const { t, i18n } = useTranslation();
	const context = {
		t,
		answers,
		status: line.service.status,
		placeName: (id: string) => isolated(places[id] ?? id, i18n.dir()),
	};
	const because = [
		...new Set([
			...line.for.map((barrier) => t(`barriers:${barrier}.you`)),
			...becauseWords(line.explanation.holds, context),
		]),
	];
	return (
		<ServiceLine
			{...rest}
			service={line.service}
			verdict={line.verdict}
			because={because}
			asks={askWords(line.explanation.open, context)}
			isStale={line.isStale}
		/>
	);
}
