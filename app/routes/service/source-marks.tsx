import { SourceMarks as Marks } from "#app/components/source-marks/source-marks.tsx";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";

/** Small links from a fact of a service to the sources at the foot of its page. */
export function SourceMarks({ service, from }: { service: ServicePage; from: readonly string[] }) {
	return <Marks sources={service.sources} from={from} />;
}
