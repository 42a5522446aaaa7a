import { getSurvey } from "#app/server/survey.server.ts";

/** `/catalogue.json`: the figures of the catalogue's page, for whoever works with them. */
export function loader() {
	return Response.json(getSurvey(), { headers: { "Cache-Control": "public, max-age=3600" } });
}
