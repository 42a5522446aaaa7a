import { ALL_LANGUAGES } from "./languages.ts";
import { languageCookie } from "./locale.ts";

/**
 * The language that somebody chose in a form, as a Set-Cookie header that remembers it.
 *
 * @returns undefined where they pressed another button, or it is none of ours
 */
export async function chosenLanguage(
	form: URLSearchParams,
	secure: boolean,
): Promise<string | undefined> {
	const chosen = ALL_LANGUAGES.find(({ id }) => id === form.get("language"));
	return chosen && languageCookie.serialize(chosen.id, { secure });
}
