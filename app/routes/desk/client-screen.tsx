import { useTranslation } from "#app/i18n/use-translation.ts";
import { Key } from "./key.tsx";

/** One press, or one key, hides all but the plan and makes it large: the screen can then be turned to the client. No script is needed. */
export function ClientScreen() {
	const { t } = useTranslation("desk");
	return (
		<label className="desk-tick desk-client screen-only">
			<input type="checkbox" id="client-screen" data-key="V" autoComplete="off" />
			<span>{t("clientScreen")}</span> <Key>V</Key>
		</label>
	);
}
