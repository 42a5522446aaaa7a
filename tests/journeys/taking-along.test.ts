import { afterAll, beforeAll, expect, test } from "vitest";
import { today } from "#app/server/clock.server.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { anApp } from "../support/an-app.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { contentLines, valuesOf } from "../support/content-lines.ts";
import { oddLogLines } from "../support/log-lines.ts";
import { Visitor } from "../support/visitor.ts";

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

const { services, byId } = loadNavigator().catalogue;
const ID = "call-derbyshire";
const SERVICE = `/services/${ID}`;
const ABUSE = "/services/juno-womens-aid";
const ENDED = "/services/kickstart-scheme";

/** A day that is always still to come, and how somebody types it. */
const day = Temporal.PlainDate.from(today()).add({ months: 2 });
const typed = { day: `${day.day}`, month: `${day.month}`, year: `${day.year}` };
const written = day.toString().replaceAll("-", "");

/** The file that the last request of a visitor got. */
function fileOf({ exchanges }: Visitor) {
	const { headers, text, status, path } = exchanges.at(-1) ?? {};
	return { status, path: path ?? "", headers, text: text ?? "", lines: contentLines(text ?? "") };
}

test("somebody who agreed to ring on a day gets it for the calendar of the phone", async () => {
	const visitor = new Visitor(app.url);
	await visitor.open(SERVICE);
	await visitor.press(`${SERVICE}/date`);
	await visitor.send({ what: "ring", ...typed, time: "2.30 pm" });
	const { status, path, headers, lines } = fileOf(visitor);
	expect(status).toBe(200);
	expect(headers?.get("content-type")).toBe("text/calendar; charset=utf-8");
	expect(headers?.get("content-disposition")).toBe('inline; filename="date.ics"');
	expect(headers?.get("cache-control")).toBe("no-store");
	expect(path).toMatch(new RegExp(`^${SERVICE}/date\\.ics\\?t=[\\w.-]+$`));
	expect(valuesOf(lines, "SUMMARY")).toEqual([`Ring ${byId.get(ID)?.name}`]);
	expect(valuesOf(lines, "DTSTART")[0]).toMatch(new RegExp(`^${written}T1[34]3000Z$`));
	const [words = ""] = valuesOf(lines, "DESCRIPTION");
	const { contact } = byId.get(ID) ?? {};
	expect(words).toContain(contact?.phones[0]?.number);
	expect(words).toContain(contact?.phones[0]?.hours);
	expect(words).toContain("What happens next?");
	expect(words).toContain(`${app.url}${SERVICE}`);
	expect(visitor.jar.set).toEqual([]);
});

test("the address gives the file again, to a program that has neither cookies nor a language", async () => {
	const visitor = new Visitor(app.url);
	await visitor.open(`${SERVICE}/date`);
	await visitor.speak("ur");
	await visitor.send({ what: "ring", ...typed, time: "" });
	const { path, lines } = fileOf(visitor);
	const again = contentLines(await (await fetch(app.url + path)).text());
	expect(valuesOf(again, "SUMMARY")).toEqual(valuesOf(lines, "SUMMARY"));
	expect(valuesOf(again, "SUMMARY")[0]).toContain("کو فون کریں");
	expect(valuesOf(again, "DTSTART;VALUE=DATE")).toEqual([written]);
});

test("what is wrong is said, all that was typed stays, and a change of language keeps it", async () => {
	const visitor = new Visitor(app.url);
	await visitor.open(`${SERVICE}/date`);
	const page = await visitor.send({ what: "go", day: "31", month: "11", year: "26", time: "2" });
	expect([page.status, page.problems]).toEqual([
		422,
		[
			"There is no such day. Check the day, the month and the year",
			"Add am or pm to the time, such as 2pm",
		],
	]);
	expect(page.title).toMatch(/^Error: /);
	await visitor.speak("pl");
	expect(visitor.page.status).toBe(422);
	const standing = ["what", "day", "month", "year", "time"].map((one) =>
		visitor.page.standing(one),
	);
	expect(standing).toEqual([["go"], ["31"], ["11"], ["26"], ["2"]]);
	const over = await visitor.send({ ...typed, year: "2020", time: "" });
	expect([over.status, over.problems]).toEqual([
		422,
		["Ten dzień już minął. Wpisz dzisiejszy lub późniejszy"],
	]);
});

test("a calendar that others see does not tell whom somebody rings about abuse", async () => {
	const visitor = new Visitor(app.url);
	const page = await visitor.open(`${ABUSE}/date`);
	expect(page.text).toContain("It does not say who it is with.");
	expect(page.links).toContain("/exit");
	for (const [what, summary] of [
		["ring", "Ring"],
		["go", "Appointment"],
		["other", "Reminder"],
	] as const) {
		await visitor.open(`${ABUSE}/date`);
		await visitor.send({ what, ...typed, time: "10:30" });
		const { lines, text, headers } = fileOf(visitor);
		expect(valuesOf(lines, "SUMMARY")).toEqual([summary]);
		expect(`${text}${headers?.get("content-disposition")}`).not.toMatch(
			/juno|abuse|services|0808/i,
		);
	}
});

test("an address that nobody's form made leads to the form", async () => {
	const visitor = new Visitor(app.url);
	for (const query of ["", "?what=ring&on=2027-02-01&in=en", "?t=k1.nonsense", "?t=%00"]) {
		const page = await visitor.open(`${SERVICE}/date.ics${query}`);
		expect([query, page.path, page.status]).toEqual([query, `${SERVICE}/date`, 200]);
	}
});

test("every service that has not ended is a contact card that can be read, with sure numbers alone", async () => {
	for (const { id, name, status, contact } of services) {
		const answer = await fetch(`${app.url}/services/${id}/contact.vcf`);
		expect([id, answer.status]).toEqual([id, status.is === "ended" ? 404 : 200]);
		if (status.is === "ended") continue;
		const lines = contentLines(await answer.text());
		expect(valuesOf(lines, "FN")).toEqual([name]);
		const [note = ""] = valuesOf(lines, "NOTE");
		const sure = contact.phones.filter((phone) => phone.sure).map(({ number }) => number);
		expect([id, valuesOf(lines, "TEL;TYPE=WORK,VOICE")]).toEqual([id, sure]);
		for (const phone of contact.phones.filter((one) => !one.sure))
			expect(note).toContain(`Check this first, we are not sure: ${phone.number}`);
		expect(note).toContain(`${app.url}/services/${id}`);
	}
});

test("a card's note is in the language of the page that it was asked from", async () => {
	const visitor = new Visitor(app.url);
	await visitor.open(SERVICE);
	await visitor.speak("pl");
	await visitor.press(`${SERVICE}/contact.vcf`);
	const { headers, lines } = fileOf(visitor);
	expect(headers?.get("content-type")).toBe("text/vcard; charset=utf-8");
	expect(valuesOf(lines, "NOTE")[0]).toContain("Źródło:");
});

test("a card that others should not find begins with who may see it, and so does the link to it", async () => {
	const visitor = new Visitor(app.url);
	const says = "People who look in your phone can see this contact.";
	for (const [service, isPrivate] of [
		[ABUSE, true],
		[SERVICE, false],
	] as const) {
		const page = await visitor.open(service);
		expect([service, page.text.includes(says)]).toEqual([service, isPrivate]);
		await visitor.press(`${service}/contact.vcf`);
		const [note = ""] = valuesOf(fileOf(visitor).lines, "NOTE");
		expect([service, note.startsWith(says)]).toEqual([service, isPrivate]);
	}
});

test("a service that has ended has neither card nor date, and says so as every lost page does", async () => {
	const visitor = new Visitor(app.url);
	const page = await visitor.open(ENDED);
	expect(page.links.filter((href) => /\/(?:date|contact\.vcf)$/.test(href))).toEqual([]);
	for (const path of ["/contact.vcf", "/date", "/date.ics?t=k1.nonsense"]) {
		const lost = await visitor.open(ENDED + path);
		expect([path, lost.status, lost.links.includes("/now")]).toEqual([path, 404, true]);
	}
	expect((await visitor.open("/services/nobody/contact.vcf")).status).toBe(404);
});

test("an entry that became part of another leads there", async () => {
	const [old, id] = [...loadNavigator().catalogue.merged][0] ?? [];
	const visitor = new Visitor(app.url);
	expect((await visitor.open(`/services/${old}/date`)).path).toBe(`/services/${id}/date`);
});

test("the log holds no day", async () => {
	const own = await anApp();
	const visitor = new Visitor(own.url);
	await visitor.open(`${SERVICE}/date`);
	await visitor.send({ what: "ring", ...typed, time: "10:30" });
	await own.stop();
	expect(oddLogLines(own)).toEqual([]);
	expect(own.logs()).toContain("date.ics");
	expect(own.logs()).not.toContain(day.toString());
});
