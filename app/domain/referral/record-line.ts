/**
 * What an adviser or clinician copies into a record. English, whatever the page's language: that is what these records
 * are kept in. Plain text, no markup, and of the person only the reasons that each service was named for.
 */

export const RECORD_KINDS = ["jobcentre", "case-note", "gp-referred", "gp-declined"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What a record says of one service, in English. */
export interface RecordedService {
	name: string;
	/** What it was named for, as one says it of people: "have diabetes"; without what no record says by itself. */
	helpsWith: readonly string[];
	/** The client's district, where the service is for it. */
	place: string | undefined;
	verdict: "yes" | "unknown" | "no";
	/** Only where we are sure of it. */
	phone: string | undefined;
}

export interface Recorded {
	/** `YYYY-MM-DD` */
	day: string;
	services: readonly RecordedService[];
	/** Somebody picked them with the client; otherwise they were looked up, and nobody may have named them. */
	isChosen: boolean;
	receipt: string;
}

/** The two codes of SNOMED CT (UK edition) that are certain here. They are offered for a clinician to enter, and no others. */
const SNOMED = {
	"gp-referred": "871731000000106 Referral to social prescribing service",
	"gp-declined": "871711000000103 Social prescribing declined",
};

/**
 * One record, ready to be copied: a line for a Jobcentre's note or a consultation, several for a case note.
 *
 * @param site - what this service is called
 */
export function recordLine(
	kind: RecordKind,
	{ day, services, isChosen, receipt }: Recorded,
	site: string,
): string {
	const date = day.split("-").toReversed().join("/");
	const from = `From: ${site}, receipt ${receipt}.`;
	const named = services.map(inWords);
	const inline = named.length > 0 ? named.join("; ") : "no service chosen yet";
	switch (kind) {
		case "jobcentre":
			return `${date} ${isChosen ? "Told claimant about" : "Looked up for claimant"}: ${inline}. ${from}`;
		case "case-note":
			return [
				`${date} Services ${isChosen ? "talked about" : "looked up"}`,
				...named.map((service, index) => `${index + 1}. ${service}`),
				from,
			].join("\n");
		case "gp-referred":
			return `${date} Social prescribing: ${inline}. ${from} SNOMED CT ${SNOMED[kind]}`;
		case "gp-declined":
			return `${date} Social prescribing offered, declined. ${from} SNOMED CT ${SNOMED[kind]}`;
	}
}

function inWords({ name, helpsWith, place, verdict, phone }: RecordedService): string {
	const why = [
		...(helpsWith.length > 0 ? [`for people who ${helpsWith.join(" and who ")}`] : []),
		...(place ? [`works in ${place}`] : []),
		...(verdict === "unknown" ? ["to check with them first"] : []),
		...(verdict === "no" ? ["by the rules we found not now: ask them"] : []),
	];
	return [`${name}${why.length > 0 ? ` (${why.join(", ")})` : ""}`, phone ? `tel ${phone}` : ""]
		.filter((part) => part !== "")
		.join(", ");
}
