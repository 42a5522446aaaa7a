import type { PaperForm } from "#app/domain/paper/paper-form.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { currentPaperForm } from "#app/server/paper-form.server.ts";
import type { Person } from "./people.ts";
import type { Visitor } from "./visitor.ts";

/** The sheet that the built app prints. */
export const sheet: PaperForm = currentPaperForm(loadNavigator());

/**
 * What stands in the code column of somebody's sheet.
 *
 * @param area - the id of the district that the person lives in; on paper nobody looks up a town
 */
export function codeColumn(person: Person, area: string): string {
	const rows = sheet.questions.flatMap(({ fact, number, kind, boxes }) => {
		const said = kind === "area" ? [area] : [person[fact] ?? []].flat();
		if (said.length === 0) return [];
		if (kind === "age") return [`${number} ${said[0]}`];
		const codes = boxes.filter(({ value }) => said.includes(value)).map(({ code }) => code);
		return [`${number} ${codes.join("")}`];
	});
	return [sheet.version, ...rows].join("\n");
}

/** Types a code column, as somebody on their own computer unless told. */
export async function typeCodes(
	visitor: Visitor,
	code: string,
	said: { shared: string; for: string } = { shared: "no", for: "me" },
) {
	await visitor.open("/paper/type");
	return visitor.send({ code, ...said });
}

/** What stands in the field for the codes. */
export function standingCode({ page }: Visitor): string {
	return page.all('textarea[name="code"]')[0]?.textContent ?? "";
}
