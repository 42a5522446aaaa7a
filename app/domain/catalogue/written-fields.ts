import { z } from "zod";

export const id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "use lower-case words joined by hyphens" });

/** Which of the entry's own sources say this. */
export const from = z.array(id).min(1, { error: "name the source" });

export const sentence = (most: number) => z.string().trim().min(2).max(most);

/** A number as printed: digits, spaces, an optional leading +. */
export const phoneNumber = z
	.string()
	.regex(/^\+?[0-9][0-9 ]{1,20}$/, { error: "write a number with digits and spaces, in quotes" });
