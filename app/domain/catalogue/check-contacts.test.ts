import { expect, test } from "vitest";
import { crisisLines } from "../../../tests/support/a-plan.ts";
import { aProvision } from "../../../tests/support/a-provision.ts";
import { aWrittenService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { checkContacts } from "./check-contacts.ts";

const from = ["leaflet"];
const leaflet = { id: "leaflet", title: "A leaflet", says: "All of it" };
const gathered = {
	phones: ["0300 000 0000", "+44 1332 000001"],
	emails: ["Tea@harbour.example"],
	links: ["http://www.harbour.example/tea/", "https://harbour.example"],
	addresses: ["Tea House, 1 Quay, Harbour DE1 1AA"],
};
const strange = { phone: "0300 7", email: "a@cake.example", url: "https://cake.example/form" };
const referred = (professional: NonNullable<ServiceFields["referral"]>["professional"]) => ({
	referral: { takes: "not-known" as const, from, professional },
});
const noLines = { ...crisisLines(), lines: [] };

/** The contacts that nothing carries. */
function check(fields: ServiceFields, exceptions: Parameters<typeof aProvision>[1] = []) {
	const entry = aWrittenService(fields);
	const found = checkContacts([{ file: "one", entry }], noLines, aProvision(gathered, exceptions));
	return found.map(
		({ file, path, says }) => `${file} ${path.join(".")} ${says.match(/"(.*?)"/)?.[1]}`,
	);
}

test("contacts as they were gathered are right, however they are written", () => {
	expect(
		check({
			referral: { how: "Ring 0300 0000000 or 01332 000001.", takes: "here", from },
			contact: {
				phones: [{ number: "03000 000000", textphone: "01332 000 001", from }],
				email: { address: "tea@harbour.example", from },
				url: { href: "https://harbour.example/tea", from },
				address: { text: "1 Quay, Harbour, DE1 1AA", from },
			},
		}),
	).toEqual([]);
});

test.each<{ what: string; fields: ServiceFields; at: string }>([
	{
		what: "a number",
		fields: { contact: { phones: [{ number: "0300 000 0001", from }] } },
		at: "contact.phones.0.number 0300 000 0001",
	},
	{
		what: "a textphone",
		fields: { contact: { phones: [{ number: "0300 000 0000", textphone: "0300 9", from }] } },
		at: "contact.phones.0.textphone 0300 9",
	},
	{
		what: "an email address",
		fields: { contact: { email: { address: "cake@harbour.example", from } } },
		at: "contact.email.address cake@harbour.example",
	},
	{
		what: "a page",
		fields: { contact: { url: { href: "https://harbour.example/cake", from } } },
		at: "contact.url.href https://harbour.example/cake",
	},
	{
		what: "another site",
		fields: { contact: { url: { href: "https://cake.example", from } } },
		at: "contact.url.href https://cake.example",
	},
	{
		what: "an address",
		fields: { contact: { address: { text: "2 Quay, Harbour", from } } },
		at: "contact.address.text 2 Quay, Harbour",
	},
	{
		what: "a place of theirs",
		fields: { venues: [{ district: "harbour", address: "1 Hill", from }] },
		at: "venues.0.address 1 Hill",
	},
	...Object.entries(strange).map(([field, contact]) => ({
		what: `a professional's ${field}`,
		fields: referred({ how: "This way.", [field]: contact, from }),
		at: `referral.professional.${field} ${contact}`,
	})),
	{
		what: "a number inside words for professionals",
		fields: referred({ how: "Ring 01332 999999.", from }),
		at: "referral.professional.how 01332 999999",
	},
	{
		what: "a number inside a text",
		fields: { status: { is: "open", note: "Or ring 01332 999999.", from } },
		at: "status.note 01332 999999",
	},
	{
		what: "a postcode inside a text",
		fields: { referral: { how: "Go to DE1 1AB.", takes: "here", from } },
		at: "referral.how DE1 1AB",
	},
])("finds $what that no source carries", ({ fields, at }) => {
	expect(check({ contact: { phones: [] }, ...fields })).toEqual([`one ${at}`]);
});

test("a page that is a source of the entry is carried by it, and so is the front door of its site", () => {
	const sources = [{ ...leaflet, url: "https://cake.example/all" }];
	const withLink = (href: string): ServiceFields => ({
		sources,
		contact: { url: { href, from } },
	});
	expect(check(withLink("https://cake.example/all"))).toEqual([]);
	expect(check(withLink("https://www.cake.example/"))).toEqual([]);
	expect(check(withLink("https://cake.example/a"))).toHaveLength(1);
});

test("a number that somebody looked up or rang after the gathering stands on its own source", () => {
	const withCheck = (...checks: NonNullable<ServiceFields["checks"]>) => ({
		sources: [leaflet, { ...leaflet, id: "page", url: "https://new.example" }],
		contact: { phones: [{ number: "0300 000 0001", from: ["page"] }] },
		checks,
	});
	const read = { kind: "sourced", read: "2026-11-22", source: "page", by: "editor" } as const;
	expect(check(withCheck(read))).toEqual([]);
	expect(check(withCheck({ kind: "phoned", on: "2026-11-22", by: "editor" }))).toEqual([]);
	expect(
		check({
			...withCheck(read),
			contact: { phones: [] },
			...referred({ how: "Ring.", phone: "0300 8", from: ["page"] }),
		}),
	).toEqual([]);
	for (const checks of [
		{ ...read, read: "2026-11-21" },
		{ ...read, source: "leaflet" },
		{ kind: "link", on: "2026-11-22", by: "link checker" },
	] as const)
		expect(check(withCheck(checks))).toHaveLength(1);
});

test("an exception with a reason lets one contact of one entry be, and is found when idle", () => {
	const contact: ServiceFields["contact"] = { phones: [{ number: "0300 000 0001", from }] };
	const why = "The leaflet of 2026 gives it.";
	const agreed = { entry: "harbour-line", contact: "0300 000 0001", why };
	expect(check({ contact }, [agreed])).toEqual([]);
	expect(check({ contact: { phones: [] } }, [agreed])).toEqual([
		"seeds/provision/exceptions.yaml 0 0300 000 0001",
	]);
	expect(check({ contact }, [{ ...agreed, entry: "other" }])).toHaveLength(2);
});

test("a number of the crisis lines must stand in some record", () => {
	const lines = crisisLines({ id: "roof" });
	const [line] = lines.lines;
	const number = line?.numbers[0]?.number ?? "";
	const without = checkContacts([], lines, aProvision());
	expect(without.map(({ file, path }) => `${file} ${path.join(".")}`)).toEqual([
		"content/crisis.yaml lines.0.numbers.0",
	]);
	expect(checkContacts([], lines, aProvision({ id: "any", phones: [number] }))).toEqual([]);
});
