import { expect, test } from "vitest";
import { CHANNELS } from "./message.ts";
import { judgeMessageForm, MessageFormSchema, readMessageForm } from "./message-form.ts";

const read = (fields: Record<string, string>) => readMessageForm(new URLSearchParams(fields));
const judge = (fields: Record<string, string>) => judgeMessageForm(read(fields), CHANNELS);

test("what is right becomes an order, its address as it is sent to", () => {
	const fields = { channel: "text", to: "07700 900123", content: "code", kept: "yes" };
	expect(judge(fields)).toEqual({
		order: {
			channel: "text",
			to: "+447700900123",
			content: "code",
			isKept: true,
			isNeutral: false,
			withHelp: false,
		},
	});
});

test.each([
	{ fields: {}, problems: ["channel choose", "to empty", "content choose"] },
	{ fields: { to: "jo" }, problems: ["channel choose", "content choose"] },
	{
		fields: { channel: "post", to: " ", content: "all" },
		problems: ["channel choose", "to empty", "content choose"],
	},
	{ fields: { channel: "email", to: "07700 900123", content: "plan" }, problems: ["to email"] },
	{ fields: { channel: "text", to: "jo@mail.example", content: "plan" }, problems: ["to number"] },
	{ fields: { channel: "text", to: "+1 555 0100 000", content: "plan" }, problems: ["to abroad"] },
])("$fields: $problems", ({ fields, problems }) => {
	const judged = judge(fields as Record<string, string>);
	const found = "problems" in judged ? judged.problems : [];
	expect(found.map(({ field, problem }) => `${field} ${problem}`)).toEqual(problems);
});

test("whatever was sent, what is kept of it fits the cookie", () => {
	const form = read({ to: "ż".repeat(5000), channel: "email", content: "plan", neutral: "x" });
	expect(MessageFormSchema.safeParse(form).success).toBe(true);
	expect(judgeMessageForm(form, CHANNELS)).toEqual({
		problems: [{ field: "to", problem: "email" }],
	});
});

test("a channel that nothing sends by is no choice, and an address of its kind is not asked for", () => {
	const problems = (fields: Record<string, string>) => judgeMessageForm(read(fields), ["email"]);
	expect(problems({ channel: "text", to: "07700 900123", content: "plan" })).toEqual({
		problems: [{ field: "channel", problem: "choose" }],
	});
	expect(problems({ channel: "email", content: "plan" })).toEqual({
		problems: [{ field: "to", problem: "email" }],
	});
});
