import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { onTestFinished, vi } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { languageOf } from "#app/i18n/languages.ts";

/**
 * Puts something on the page of a test as a resident's browser gets it: the
 * server's HTML in a document of that language, with no script run. It takes
 * the place of what was shown before.
 *
 * @throws Error for what React complains of, such as a list without keys, and
 *   for HTML that a browser would rearrange, such as a list in a paragraph
 */
export function render(element: ReactElement, language = "en"): void {
	const { id, dir } = languageOf(language);
	const complain = vi.spyOn(console, "error").mockImplementation((...said) => {
		throw new Error(said.join(" "));
	});
	onTestFinished(() => complain.mockRestore());
	const markup = renderToStaticMarkup(
		<html lang={id} dir={dir}>
			<head />
			<body>
				<I18nextProvider i18n={wordsIn(id)}>{element}</I18nextProvider>
			</body>
		</html>,
	);
	const page = new DOMParser().parseFromString(markup, "text/html");
	if (tagsOf(page.documentElement.outerHTML) !== tagsOf(markup))
		throw new Error(`a browser rearranges ${markup}`);
	document.documentElement.lang = id;
	document.documentElement.dir = dir;
	document.head.innerHTML = page.head.innerHTML;
	document.body.innerHTML = page.body.innerHTML;
}

/** The tags of some HTML, in order: `<p <b </b </p`. */
function tagsOf(html: string): string {
	return (html.match(/<\/?[a-z]\w*/g) ?? []).join(" ");
}

/** All words on the page, with single spaces. */
export function pageWords(): string {
	return wordsOf(document.body);
}

/** The words of one part, with single spaces. */
export function wordsOf(part: Element | null): string {
	return (part?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** How something is read out and set: the language and direction that hold where it stands, as `en ltr`. */
export function setIn(part: Element): string {
	const lang = part.closest("[lang]")?.getAttribute("lang");
	const dir = part.closest("[dir]")?.getAttribute("dir");
	return `${lang} ${dir}`;
}
