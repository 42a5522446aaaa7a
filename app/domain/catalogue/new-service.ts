/** Where the commented template of an entry stands, from the repository's root. */
export const SERVICE_TEMPLATE_FILE = "content/templates/service.yaml";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The longest that a report may name, and more than anybody wants to read in an address. */
const MOST_ID = 60;
const MOST_NAME = 90;

/** An id made of a name: "Harbour Start (Derby)" gives `harbour-start-derby`; empty where nothing is left. */
export function idFromName(name: string): string {
	return name
		.normalize("NFKD")
		.replace(/\p{M}|['’]/gu, "")
		.toLowerCase()
		.replaceAll("&", " and ")
		.replace(/[^a-z0-9]+/g, "-")
		.slice(0, MOST_ID)
		.replace(/^-+|-+$/g, "");
}

/** What is wrong with the name of a new entry, in words; undefined where it may be used. */
export function nameProblem(name: string): string | undefined {
	if (name.trim().length < 2) return "The name is too short: 2 characters at least.";
	if (name.trim().length > MOST_NAME)
		return `The name is too long: ${MOST_NAME} characters at most.`;
	return /\p{Cc}/u.test(name) ? "The name must be one line of plain text." : undefined;
}

/**
 * What is wrong with the id of a new entry, in words; undefined where it may be used.
 *
 * @param files - ids that have a file
 * @param merged - old ids, and the entry that each became part of
 */
export function idProblem(
	id: string,
	files: readonly string[],
	merged: ReadonlyMap<string, string> = new Map(),
): string | undefined {
	if (!ID.test(id))
		return 'The id must be lower-case words joined by hyphens, such as "harbour-start".';
	if (id.length > MOST_ID) return `The id is too long: ${MOST_ID} characters at most.`;
	if (files.includes(id)) return `There is an entry with this id: content/services/${id}.yaml.`;
	const other = merged.get(id);
	return other === undefined
		? undefined
		: `This id was taken before, and became part of "${other}". Choose another.`;
}

/**
 * The text of a new entry's file: the template with its id, name and day filled in.
 *
 * @param today - the day on which the editor reads the source, `YYYY-MM-DD`
 */
export function newServiceText(
	template: string,
	{ id, name, today }: { id: string; name: string; today: string },
): string {
	// Functions, since a name may hold signs that a replacement would read.
	return template
		.replace("NEW-ID", () => id)
		.replace("NEW-NAME", () => JSON.stringify(name.trim()))
		.replace("NEW-DAY", () => today);
}
