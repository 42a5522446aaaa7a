import { English } from "#app/components/english/english.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** The name of a line of work in the page's language; as its file gives it where no language has it yet. */
export function PathwayName({ id, name }: { id: string; name: string }) {
	const { t } = useTranslation("pathways");
	const known = t(`name.${id}`, { defaultValue: "" });
	return known === "" ? <English>{name}</English> : known;
}
