import { z } from "zod";
import {
	AgreedDateSchema,
	DATE_FIELDS,
	type TypedDate,
} from "#app/domain/agreed-date/agreed-date.ts";
import { cookieSealer } from "./sealed-cookie.server.ts";

/** What the sealed part of an address is for: the same seal opens no cookie. */
const PURPOSE = "agreed date";
/** As long as anybody's phone may fetch a file again. */
const FILE_SECONDS = 7 * 24 * 60 * 60;
const DRAFT_SECONDS = 30 * 60;

/** Longer than anybody's day or time. */
const MOST_LETTERS = 20;
const boxes = DATE_FIELDS.map((field) => [field, z.string().max(MOST_LETTERS)] as const);
const TypedDateSchema = z.strictObject(Object.fromEntries(boxes));

const FileSchema = AgreedDateSchema.extend({
	/** The language of the entry: a download manager may not say it. */
	in: z.string(),
});

export type DateFile = z.infer<typeof FileSchema>;

/**
 * A date as the query of an address that says nothing: the list of pages that a browser keeps is read by others, and
 * when somebody rings a helpline is nobody's business. It stands in an address, and in no cookie, as an old phone's
 * download manager asks for the file once more and brings none.
 */
export function dateQuery(value: { file: DateFile } | { typed: TypedDate }): string {
	return `?t=${cookieSealer().seal(PURPOSE, value)}`;
}

/** What a file is to hold; undefined where the address was not made by us, or too long ago. */
export function dateFileIn({ searchParams }: URL): DateFile | undefined {
	return z.object({ file: FileSchema }).safeParse(opened(searchParams, FILE_SECONDS)).data?.file;
}

/** What was typed and has to be mended; undefined where there is nothing, or it was too long ago. */
export function typedDateIn({ searchParams }: URL): TypedDate | undefined {
	const found = z.object({ typed: TypedDateSchema }).safeParse(opened(searchParams, DRAFT_SECONDS));
	return found.data?.typed as TypedDate | undefined;
}

/** The boxes of the form, each cut where nobody writes on. */
export function typedDateOf(form: URLSearchParams): TypedDate {
	const pairs = DATE_FIELDS.map((field) => [field, (form.get(field) ?? "").slice(0, MOST_LETTERS)]);
	return Object.fromEntries(pairs);
}

function opened(searchParams: URLSearchParams, maxAgeSeconds: number): unknown {
	return cookieSealer().open(PURPOSE, searchParams.get("t") ?? undefined, { maxAgeSeconds });
}
