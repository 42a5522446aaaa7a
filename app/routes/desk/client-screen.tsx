import { useTranslation } from "#app/i18n/use-translation.ts";
import { Key } from "./key.tsx";

const ID = "client-screen";

/**
 * One press, or one key, hides all but the plan and makes it large: the screen can then be turned to the client. It
 * needs no script; with one the foot of the page goes too. The box stands before what it hides, see client-screen.css.
 */
export function ClientScreen() {
	const { t } = useTranslation("desk");
	return (
		<>
			<input
				type="checkbox"
				id={ID}
				className="desk-client-box screen-only"
				data-key="V"
				autoComplete="off"
				onChange={(event) => {
					document.body.classList.toggle("turned", event.target.checked);
					scrollTo(0, 0);
				}}
			/>
			<label htmlFor={ID} className="desk-tick desk-client screen-only">
				<span>{t("clientScreen")}</span> <Key>V</Key>
			</label>
		</>
	);
}
