import { use } from "react";
import { NonceContext } from "#app/components/nonce/nonce.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

const PRINT = `(()=>{const b=document.getElementById("print");b.hidden=false;b.onclick=()=>print()})()`;

/** Opens the browser's own print window. HTML has no such thing: without script nobody sees the button, and the menu does it. */
export function PrintButton() {
	const { t } = useTranslation("prescribe");
	const nonce = use(NonceContext);
	return (
		<>
			<button type="button" id="print" className="as-link" hidden>
				{t("leaflet.print")}
			</button>
			{/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own, allowed by its nonce */}
			<script nonce={nonce} dangerouslySetInnerHTML={{ __html: PRINT }} />
		</>
	);
}
