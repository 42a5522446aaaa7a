import type { Generated } from "kysely";

/** What the database holds. Days are `YYYY-MM-DD`, moments ISO text in UTC, so that text order is the order of time. */
export interface Tables {
	saved_plans: SavedPlanRow;
	reports: ReportRow;
	leases: LeaseRow;
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
