import type { ProfessionalCard } from "#app/domain/catalogue/professional-card.ts";
import type { ServiceCard } from "#app/domain/catalogue/service-card.ts";
import type { RecordKind } from "#app/domain/referral/record-line.ts";
import type { DeskField, NOTHING_HARD } from "./desk-questions.ts";

/** An answer or a place to choose, in words. */
export interface DeskChoice {
	value: string;
	label: string;
}

/** A question to ask them, some of it in English from the entry. */
export interface DeskAsk {
	says: string;
	quoted?: string;
	say?: string;
}

/** A service as the desk shows it for one client, in words. */
export interface DeskLine {
	card: ServiceCard;
	verdict: "yes" | "unknown" | "no";
	isStale: boolean;
	/** Why it is here, or why it is not for them: clauses for the one, sentences for the other. */
	why: readonly string[];
	/** Any one of those that rule it out would be enough, were it met. */
	isAnyEnough: boolean;
	/** What would change a no. */
	changes: readonly string[];
	asks: readonly DeskAsk[];
	/** Who can get in touch, in words; empty where no source says. */
	routes: readonly string[];
	/** The client is one of them. */
	isForClient: boolean;
	/** What an adviser has to know besides, each with its sources. */
	known: Pick<ProfessionalCard, "professional" | "waitTime" | "ready" | "exclusions"> & {
		next: string | undefined;
		/** More about its status, and what there is instead of one that has ended. */
		note: string | undefined;
		replacedBy: readonly DeskName[];
		/** Those that are taken for it. */
		lookAlikes: readonly DeskName[];
		/** The last day on which somebody looked at the entry. */
		checked: string | undefined;
	};
}

/** A number of help that is there today. */
export interface DeskNumber {
	number: string;
	/** It takes text messages, not calls. */
	isText: boolean;
	sure: boolean;
	/** What to press or say once it answers. */
	hint: string | undefined;
}

/** A service by its name. */
export interface DeskName {
	id: string;
	name: string;
}

/** One of the services that a team uses most, as it stands for this client. */
export interface DeskTeamService extends DeskName {
	/** The team's own words about the service; empty where it has none. */
	note: string;
	verdict: DeskLine["verdict"];
}

/** All of the desk that changes as answers do. */
export interface DeskView {
	label: string;
	/** How often this client's answers have changed: a form of before is refused. */
	turn: number;
	/** The district that stands, by name. */
	place: string | undefined;
	isOutside: boolean;
	/** Places to choose among, and why. */
	places: readonly DeskChoice[];
	placesWhy: string | undefined;
	problems: readonly { field: DeskField | "about" | "paper"; message: string }[];
	/** Schemes that the client may be on already. */
	schemes: readonly DeskChoice[];
	/** What stands as chosen, by question. */
	chosen: Partial<Record<DeskField | typeof NOTHING_HARD, readonly string[]>>;
	hasAnswers: boolean;
	/** Ids by the part of the plan. */
	parts: {
		firstCall: string | undefined;
		start: readonly string[];
		alongside: readonly string[];
		next: readonly string[];
	};
	/** Lines by id: of the plan, the shortlist and the service asked about. */
	lines: Readonly<Record<string, DeskLine>>;
	now: readonly { name: string; when: string; numbers: readonly DeskNumber[] }[];
	/** What was named and nothing dedicated answers, as "people who" clauses. */
	gaps: readonly string[];
	others: readonly DeskName[];
	notNow: readonly DeskName[];
	/** The team's usual services; none where no list is loaded on this device. */
	team: readonly DeskTeamService[];
	list: readonly string[];
	about: string | undefined;
	askInstead: { name: string; phone: string | undefined } | undefined;
	records: Readonly<Record<RecordKind, string>> | undefined;
	/** Something that goes into them, or onto paper, may put somebody in danger where the wrong person reads it. */
	isDelicate: boolean;
	receipt: string;
}

/** One question as the form draws it; it does not change while somebody is at the desk. */
export interface DeskQuestionView {
	field: DeskField;
	letter: string;
	kind: "text" | "one" | "many";
	label: string;
	options: readonly DeskChoice[];
	/** "Rather not say", where that is an answer. */
	declined: string | undefined;
	/** The answer to another question that it hangs on. */
	onlyIf: { field: DeskField; values: readonly string[] } | undefined;
	/** There are words to ask it with. */
	isPrompted: boolean;
	/** It asks what makes work hard. */
	isHard: boolean;
}
