import { expect, test } from "vitest";
import { readEmailAddress } from "./email-address.ts";

test.each([
	{ typed: "jo@mail.example", address: "jo@mail.example" },
	{ typed: "  Jo.O'Neill+work@post.mail.example ", address: "Jo.O'Neill+work@post.mail.example" },
	{ typed: "\u202ajo@mail.example\u202c", address: "jo@mail.example" },
	{ typed: `${"j".repeat(64)}@mail.example`, address: `${"j".repeat(64)}@mail.example` },
])("$typed is $address", ({ typed, address }) => {
	expect(readEmailAddress(typed)).toBe(address);
});

test.each([
	["nothing", ""],
	["a name", "jo"],
	["no name before the @", "@mail.example"],
	["no dot after the @", "jo@mail"],
	["two addresses", "jo@mail.example, al@mail.example"],
	["two @", "jo@mail.example@al.example"],
	["a dot too many", "jo..al@mail.example"],
	["a space in it", "jo al@mail.example"],
	["a header smuggled in behind a line break", "jo@mail.example\r\nBcc: al@mail.example"],
	["a header smuggled in before the @", "jo\nBcc:al@mail.example"],
	["a name and brackets", "Jo <jo@mail.example>"],
	["a quoted name", '"jo al"@mail.example'],
	["a machine's number", "jo@[127.0.0.1]"],
	["65 letters before the @", `${"j".repeat(65)}@mail.example`],
	["255 letters", `jo@${"m.".repeat(125)}ex`],
])("%s is no address", (_, typed) => {
	expect(readEmailAddress(typed)).toBeUndefined();
});
