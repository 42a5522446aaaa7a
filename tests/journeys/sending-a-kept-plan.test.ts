import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { anApp } from "../support/an-app.ts";
import { withInventedContent } from "../support/invented-content.ts";
import { keepPlan, openPlan } from "../support/kept-plan.ts";
import { carer } from "../support/people.ts";
import { anAppThatSends, MAIL_PLAN, sendIt } from "../support/sending.ts";
import { Visitor } from "../support/visitor.ts";

const NEW = "0300 111 1111";

test("a kept plan is sent with the numbers of the day it is sent", async () => {
	const { app, folder, visitor, sent } = await anAppThatSends();
	const code = await keepPlan(visitor, carer);
	const plan = await visitor.open("/plan");
	const [id = ""] = plan.links.flatMap((href) => /^\/services\/([\w-]+)$/.exec(href)?.[1] ?? []);
	await app.stop();
	const { name, contact } = parse(readFileSync(`content/services/${id}.yaml`, "utf8"));
	const phones = [{ ...contact.phones[0], number: NEW, for: undefined }];
	const root = withInventedContent({ [id]: { contact: { ...contact, phones } } });
	const later = await anApp({ DATA_DIR: folder }, root);
	const returning = new Visitor(later.url);
	await openPlan(returning, code);
	await returning.press("/send?kept");
	await sendIt(returning, MAIL_PLAN);
	const [message] = await sent(1);
	expect(message?.text).toContain(name);
	expect(message?.text).toContain(NEW);
	expect(message?.text).not.toContain(contact.phones[0].number);
	expect(returning.page.texts("main .tel")).toContain(NEW);
});
