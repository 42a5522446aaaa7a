import { useTranslation } from "#app/i18n/use-translation.ts";

/**
 * The plan on the page is of before: the server could not be asked. It lies over the foot of the window, wherever
 * somebody is on the page: who has just ticked that they are hurt at home must not be shown an old plan unasked.
 */
export function Trouble({ isOn }: { isOn: boolean }) {
	const { t } = useTranslation("desk");
	return isOn ? (
		<p className="note stop desk-trouble screen-only" role="alert">
			{t("trouble")}
		</p>
	) : null;
}
