import { expect } from "vitest";
import { aFolder, aStoreAt } from "./a-store.ts";
import { anApp } from "./an-app.ts";
import { messagesIn } from "./outbox-folder.ts";
import { carer, type Person } from "./people.ts";
import { Visitor } from "./visitor.ts";

export const MAIL = "jo@mail.example";
/** The form filled in for the plan itself by e-mail. */
export const MAIL_PLAN = { channel: "email", to: MAIL, content: "plan" };

/** What the carer said, in the words of their plan's page and as we hold it. */
export const TOLD =
	/High Peak|Glossop|\b47\b|looks? after|caring|carers-allowance|Carer.s Allowance|two years|Why it is here|because you/i;

/** The built app with a data folder that the test can look into. */
export async function anAppThatSends() {
	const folder = aFolder();
	const app = await anApp({ DATA_DIR: folder });
	return {
		app,
		folder,
		visitor: new Visitor(app.url),
		sent: (count: number) => messagesIn(folder, count),
	};
}

/** How many messages and kept plans an app has written into the database in its folder, whatever became of them. */
export async function writtenIn(dataDir: string): Promise<{ messages: number; plans: number }> {
	const store = aStoreAt({ dataDir, databaseUrl: undefined });
	const ids = (table: "outbox" | "saved_plans") =>
		store.use((db) => db.selectFrom(table).select("id").execute());
	return { messages: (await ids("outbox")).length, plans: (await ids("saved_plans")).length };
}

/** Somebody with a plan, at the form that sends it. */
export async function atTheForm(visitor: Visitor, person: Person = carer, language = "en") {
	await visitor.begin();
	await visitor.answer(person, "declined");
	await visitor.open("/plan");
	if (language !== "en") await visitor.speak(language);
	return visitor.press("/send");
}

/** Fills the form, looks at the preview, sends it. @returns the words of the preview */
export async function sendIt(visitor: Visitor, said: Parameters<Visitor["send"]>[0]) {
	const preview = await visitor.send(said);
	expect([preview.path, preview.status]).toEqual(["/send/preview", 200]);
	const [shown = ""] = preview.texts(".letter");
	await visitor.send();
	expect(visitor.page.path).toBe("/send/sent");
	return shown;
}
