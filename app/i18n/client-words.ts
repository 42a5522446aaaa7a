import type { TFunction } from "i18next";

/**
 * A `t` that says the reasons to an adviser, of the client: "they live in High Peak", where the client themselves reads
 * "you live in High Peak". What speaks to nobody is said in the same words.
 */
export function ofTheClient(t: TFunction): TFunction {
	const said = (key: string, options?: Record<string, unknown>) =>
		t([key.replace("reasons:", "client:"), key], options);
	return said as TFunction;
}
