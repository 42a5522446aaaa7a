import type { ServiceSource } from "./service.schema.ts";
import type { Source } from "./service.ts";
import type { PlanDocument } from "./to-service.ts";

/** Sources with title, publisher and date of the document they come from, where they do not say their own. */
export function namedSources(
	sources: readonly ServiceSource[],
	documents: Readonly<Record<string, PlanDocument>>,
): Source[] {
	return sources.map((source) => ({
		...(source.document === undefined ? undefined : documents[source.document]),
		...source,
	})) as Source[];
}
