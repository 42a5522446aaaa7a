import { InlineScript } from "#app/components/nonce/inline-script.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

const PRINT = `(()=>{const b=document.getElementById("print");b.hidden=false;b.onclick=()=>print()})()`;

/** Opens the browser's own print window. HTML has no such thing: without script nobody sees the button, and the menu does it. */
export function PrintButton() {
	const { t } = useTranslation("prescribe");
	return (
		<>
			<button type="button" id="print" className="as-link" hidden>
				{t("leaflet.print")}
			</button>
			<InlineScript code={PRINT} />
		</>
	);
}
