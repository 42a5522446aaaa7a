import { LANGUAGES } from "#app/i18n/languages.ts";
import { LanguageForm } from "./language-form.tsx";

export const onAnEnglishPage = (
	<LanguageForm languages={LANGUAGES} language="en" path="/plan/others?for=other" />
);

export const onAnUrduPage = <LanguageForm languages={LANGUAGES} language="ur" path="/" />;
