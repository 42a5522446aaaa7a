import { z } from "zod";
import { MatchErrorSchema, MatchReportSchema } from "#app/domain/triage/match-report.schema.ts";
import { matchRequestJsonSchema } from "#app/domain/triage/match-request.ts";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { getNavigator } from "#app/server/navigator.server.ts";

/** What `/api/match` takes and gives, each as a JSON Schema of its own. */
export function loader() {
	const languages = LANGUAGES.map(({ id }) => id);
	const schemas = {
		request: matchRequestJsonSchema(getNavigator().vocabulary, languages),
		answer: z.toJSONSchema(MatchReportSchema),
		error: z.toJSONSchema(MatchErrorSchema),
	};
	return Response.json(schemas, { headers: { "Cache-Control": "public, max-age=3600" } });
}
