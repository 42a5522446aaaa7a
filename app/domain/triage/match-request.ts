import { z } from "zod";
import { type Answers, answersSchema, type Vocabulary } from "#app/domain/facts/answers.schema.ts";
import { ASKED_GROUPS, NAMED_BARRIERS } from "#app/domain/facts/barriers.ts";
import { keyAsText, readAnswers, type WrongFact } from "#app/domain/facts/read-answers.ts";

/** What a caller asks: somebody's answers, and the language of the words in the report. */
export type MatchRequest = { answers: Answers; lang: string | undefined };

export type ReadMatchRequest = ({ ok: true } & MatchRequest) | { ok: false; wrong: WrongFact[] };

const MOST_NAMED = 20;
const KEYS = ["answers", "lang"];

/**
 * Reads what the API or a file holds: `{answers, lang?}` and nothing else.
 *
 * @param raw - anything that JSON can hold
 * @param languages - ids of the languages we have
 * @returns every wrong key and fact by name, 20 at most, with what it may be; never a value that was given
 */
export function readMatchRequest(
	raw: unknown,
	vocabulary: Vocabulary,
	languages: readonly string[],
): ReadMatchRequest {
	if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
		return {
			ok: false,
			wrong: [{ fact: "answers", mayBe: "a key of an object that holds all of it" }],
		};
	}
	const wrong: WrongFact[] = Object.keys(raw)
		.filter((key) => !KEYS.includes(key))
		.map((key) => ({
			fact: keyAsText(key),
			mayBe: "left out: only answers and lang stand at the top",
		}));
	const lang = "lang" in raw ? raw.lang : undefined;
	if ("lang" in raw && !(typeof lang === "string" && languages.includes(lang))) {
		wrong.push({ fact: "lang", mayBe: `one of ${languages.join(", ")}; left out, it is en` });
	}
	const read = readAnswers("answers" in raw ? raw.answers : undefined, vocabulary);
	if (!read.ok) wrong.push(...read.wrong);
	if (!read.ok || wrong.length > 0) return { ok: false, wrong: wrong.slice(0, MOST_NAMED) };
	return { ok: true, answers: read.answers, lang: typeof lang === "string" ? lang : undefined };
}

type JsonSchema = z.core.JSONSchema.JSONSchema;
type JsonFields = NonNullable<JsonSchema["properties"]>;

const objectOf = (properties: JsonFields): JsonSchema => ({
	type: "object",
	properties,
	additionalProperties: false,
});

/** The same as a JSON Schema (2020-12), for callers' tools. */
export function matchRequestJsonSchema(
	vocabulary: Vocabulary,
	languages: readonly string[],
): JsonSchema {
	const { $schema, properties = {} } = z.toJSONSchema(answersSchema(vocabulary), { io: "input" });
	const ruledOut: readonly string[] = ["difficulties", ...ASKED_GROUPS];
	const others = Object.entries(properties).filter(([fact]) => !ruledOut.includes(fact));
	const some: JsonSchema = { type: "array", maxItems: 200, items: { enum: [...NAMED_BARRIERS] } };
	const barriers: JsonSchema = {
		description: "Shorthand: every group is settled to exactly these.",
		anyOf: [some, { type: "null" }],
	};
	return {
		$schema,
		...objectOf({
			answers: {
				description: "Each fact may be left out (not asked) or null (rather not say).",
				anyOf: [objectOf(properties), objectOf({ ...Object.fromEntries(others), barriers })],
			},
			lang: {
				description: "The language of each reason's text.",
				enum: [...languages],
				default: "en",
			},
		}),
		required: ["answers"],
	};
}
