import type { i18n, TFunction } from "i18next";
import { use } from "react";
import { I18nContext } from "react-i18next";

/**
 * The words of one namespace in the page's language, as react-i18next's own hook gives them. That one also waits
 * for words to load and listens for a change of language; ours are there from the start and stay, and a plan asks
 * a hundred times.
 *
 * @throws Error outside an I18nextProvider
 */
export function useTranslation(namespace = "common"): { t: TFunction; i18n: i18n } {
	const { i18n } = use(I18nContext) ?? {};
	if (i18n === undefined) throw new Error("No I18nextProvider");
	return { t: i18n.getFixedT(i18n.language, namespace), i18n };
}
