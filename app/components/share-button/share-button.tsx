import { InlineScript } from "#app/components/nonce/inline-script.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** Shows the button where the phone can share: the page's title and its address, without what stands behind it. */
const SHARE = `(()=>{const b=document.getElementById("share");if(!navigator.share)return;b.hidden=false;b.onclick=()=>{navigator.share({title:document.title,url:location.origin+location.pathname}).catch(()=>{})}})()`;

/**
 * Opens the phone's own share sheet. HTML has no such thing, so the button stays hidden until the script behind it
 * has found one; it belongs last in its row, where nothing moves as it appears.
 */
export function ShareButton() {
	const { t } = useTranslation("take");
	return (
		<>
			<button type="button" id="share" className="as-link" hidden>
				{t("share")}
			</button>
			<InlineScript code={SHARE} />
		</>
	);
}
