import { redirect } from "react-router";
import { type SavedPlan, SavedPlanSchema } from "#app/domain/saved-plans/saved-plan.schema.ts";
import { orComeBackSoon, orTrouble, TROUBLE } from "#app/server/store/plain-trouble.server.ts";
import { readSavedCode, type SavedCode } from "./saved-code.server.ts";
import { type OpenedPlan, savedPlans } from "./saved-plans.server.ts";

/** A kept plan with what may still be done with it. */
export interface OpenPlan extends Pick<OpenedPlan, "expiresOn" | "canBeExtended"> {
	plan: SavedPlan;
}

/** Where somebody without a code, or whose plan is gone by now, is told so. */
const GONE = "/saved?gone";

/**
 * The code that somebody typed or was given, and with which they may act.
 *
 * @throws a 303 to the page that asks for it, where the browser brings none
 */
export function requireCode(request: Request): Exclude<SavedCode, { is: "typed" }> {
	const saved = readSavedCode(request);
	if (saved === undefined || saved.is === "typed") throw redirect(GONE, 303);
	return saved;
}

/**
 * The plan that somebody opened, for its page.
 *
 * @throws a 303 to the page that asks for the code, where there is none or the plan is gone; a 503 where the database is at fault
 */
export async function requireOpenedPlan(request: Request): Promise<OpenPlan> {
	return toPlan(await orComeBackSoon(ask(request)));
}

/** As `requireOpenedPlan`, for a form, which is answered by a redirect whatever happens. */
export async function openedPlanOrTrouble(request: Request): Promise<OpenPlan | typeof TROUBLE> {
	const opened = await orTrouble(ask(request));
	return opened === TROUBLE ? TROUBLE : toPlan(opened);
}

/**
 * The plan whose code a browser holds, typed or given out just now, with that code.
 *
 * @throws a 303 to the page that asks for the code, as `requireOpenedPlan`; StoreTrouble where the database is at fault
 */
export async function heldPlan(request: Request): Promise<OpenPlan & { code: string }> {
	const { code } = requireCode(request);
	return { ...toPlan(await savedPlans().open(code)), code };
}

async function ask(request: Request): Promise<OpenedPlan | undefined> {
	const saved = requireCode(request);
	// A code that was given just now is for its own page alone.
	return saved.is === "opened" ? savedPlans().open(saved.code) : undefined;
}

/** @throws Error that quotes nothing of it, where a newer version of this service kept it */
function toPlan(opened: OpenedPlan | undefined): OpenPlan {
	if (opened === undefined) throw redirect(GONE, 303);
	const { value, expiresOn, canBeExtended } = opened;
	const { data: plan } = SavedPlanSchema.safeParse(value);
	if (!plan) throw new Error("A kept plan has a form that this version does not know.");
	return { plan, expiresOn, canBeExtended };
}
