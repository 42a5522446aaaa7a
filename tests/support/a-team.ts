import type { Visitor } from "./visitor.ts";

/** What a visitor's device brings of a team, to be given to another. */
export const teamOf = (visitor: Visitor): string | undefined => visitor.jar.get("team")?.value;

/** A team's file as somebody might have it. */
export function teamFile(services: readonly unknown[], name = "Harbour Jobcentre"): string {
	return JSON.stringify({ form: 1, name, services });
}

/** Begins a list, finds services by their names and puts them on it. */
export async function beginTeam(
	visitor: Visitor,
	adds: Record<string, string> = {},
): Promise<void> {
	await visitor.open("/desk/team");
	await visitor.send({ name: "Harbour Jobcentre" });
	for (const [words, id] of Object.entries(adds)) {
		await visitor.send({ words });
		await visitor.send({}, `add=${id}`);
	}
}

/** The list on the page: id and note of each service, in order. */
export function listed({ page }: Visitor): [string | null, string][] {
	return page
		.all(".team-row")
		.map((row) => [
			row.querySelector("input")?.getAttribute("value") ?? null,
			row.querySelector("textarea")?.textContent ?? "",
		]);
}
