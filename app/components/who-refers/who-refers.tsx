import type { WayIn } from "#app/domain/prescribing/way-in.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** How a patient gets in, in a line for whoever is with them: they themselves, who may send them, or that nobody wrote it. */
export function WhoRefers({ way: { refers, isSelf, isForm } }: { way: WayIn }) {
	const { t } = useTranslation("prescribe");
	const who = refers.map((one) => t(`way.by.${one}`));
	const says = [
		...(isSelf ? [t("way.self")] : []),
		...(isForm ? [t("way.form")] : []),
		...(who.length > 0
			? [isSelf || isForm ? t("way.also", { who }) : t("way.refers", { who })]
			: []),
	];
	return <strong>{says.length === 0 ? t("way.unknown") : says.join(" ")}</strong>;
}
