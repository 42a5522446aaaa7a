import { coverTable } from "#app/domain/catalogue/cover-table.ts";
import { getNavigator } from "#app/server/navigator.server.ts";

/** `/catalogue.csv`: every district by every barrier, with who is there. */
export function loader() {
	const { services, region } = getNavigator().catalogue;
	const districts = region.districts.map(({ id }) => id);
	return new Response(coverTable(services, districts), {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Cache-Control": "public, max-age=3600",
		},
	});
}
