import { use } from "react";
import { NonceContext } from "#app/components/nonce/nonce.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** A browser finds the script in the page that the server wrote, and need not be sent it once more with the page's own. */
const isWritten = import.meta.env.SSR || import.meta.env.MODE === "test";

/**
 * Shift three times leaves too. Without script the link alone does it. The
 * blank page hides what was on the screen while the next one loads.
 */
const SHIFT_THREE_TIMES = isWritten
	? `(()=>{let n=0,t=0;const go=e=>{e&&e.preventDefault();document.documentElement.innerHTML="";location.replace("/exit")};for(const a of document.querySelectorAll('a[href="/exit"]'))a.addEventListener("click",go);addEventListener("keyup",e=>{if(e.key!=="Shift"){n=0;return}const now=e.timeStamp;n=now-t<2000?n+1:1;t=now;if(n>2)go()})})()`
	: "";

/**
 * "Exit this page": clears the answers and lands on a page about something else. Its script is written out here, not as
 * an `InlineScript`: the search page has no room for one element more.
 */
export function ExitLink() {
	const { t } = useTranslation();
	const nonce = use(NonceContext);
	return (
		<>
			<a id="exit" href="/exit" rel="noreferrer" className="exit">
				{t("exit")}
			</a>
			<script
				nonce={nonce}
				// biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own, allowed by its nonce
				dangerouslySetInnerHTML={{ __html: SHIFT_THREE_TIMES }}
				suppressHydrationWarning
			/>
		</>
	);
}
