import { LANGUAGES } from "./languages.ts";

/**
 * The languages of ours that a browser asks for, best first: somebody who asks for Pashto, then Urdu, gets Urdu.
 *
 * @param header - `Accept-Language`, such as `ps,ur;q=0.9,en-GB;q=0.5`; a weight of 0 refuses a language
 */
export function askedLanguages(header: string | null): string[] {
	const asked = (header ?? "").split(",").map((part) => {
		const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
		const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
		return { language: tag.split("-")[0], weight: weight === undefined ? 1 : Number(weight) };
	});
	return asked
		.filter(({ weight }) => weight > 0)
		.toSorted((a, b) => b.weight - a.weight)
		.flatMap(({ language }) => LANGUAGES.find(({ id }) => id === language)?.id ?? []);
}
