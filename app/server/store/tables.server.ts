import type { Generated } from "kysely";

/** What the database holds. Days are `YYYY-MM-DD`, moments ISO text in UTC, so that text order is the order of time. */
export interface Tables {
	saved_plans: SavedPlanRow;
	hand_overs: HandOverRow;
	reports: ReportRow;
	leases: LeaseRow;
	outbox: OutboxRow;
}

/** A saved plan, which nobody opens with this row alone. */
export interface SavedPlanRow {
	/** Made of code and pepper; neither follows from it. */
	id: string;
	/** Which pepper the code was mixed with, so that a missing one is noticed before a resident does. */
	pepper: string;
	/** The last day on which it opens. A day and no moment: who saved when is nobody's business. */
	expires_on: string;
	/** 1 once it was given its second 28 days. */
	is_extended: number;
	sealed: Uint8Array;
}

/** Answers on their way to another screen, which nobody opens with this row alone. */
export interface HandOverRow {
	/** Made of the code's first letters and the pepper, so that a wrong code counts against the row that it was aimed at. */
	id: string;
	/** Of chance: whoever made or opened a hand-over knows it by this, and never meets a later one under the same `id`. */
	serial: string;
	/** How often a code was typed for it, right or wrong. */
	tries: number;
	/** The minute in which it was opened. */
	opened_at: string | null;
	/** Moved once, by the opening. */
	expires_at: string;
	/** 1 once somebody put an end to it. */
	is_ended: number;
	/** Null once it was opened or ended. */
	sealed: Uint8Array | null;
}

/** "This is wrong", see app/domain/catalogue/report.ts. */
export interface ReportRow {
	/** In the order of writing; says nothing of the time. */
	id: Generated<number>;
	day: string;
	service: string;
	reason: string;
	text: string | null;
}

/** A job that one process does for all. */
export interface LeaseRow {
	name: string;
	owner: string;
	until: string;
}

/** A message on its way to the person who asked for it, see app/server/outbox. */
export interface OutboxRow {
	/** Made of chance and the pepper: whoever knows it may ask for the state. */
	id: string;
	channel: string;
	/** `waiting`, `sent` or `failed`. */
	state: string;
	/** Tries so far, the one that runs now included. */
	attempts: number;
	/** When it is tried next. */
	next_at: string;
	/** Until when the process that tries it has it to itself. */
	claimed_until: string | null;
	/** From when on it is deleted, whatever its state. */
	expires: string;
	/** Address and words. Empty as soon as nobody needs them. */
	sealed: Uint8Array | null;
}
