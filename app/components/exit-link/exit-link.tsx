import { InlineScript } from "#app/components/nonce/inline-script.tsx";
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

/** "Exit this page": clears the answers and lands on a page about something else. */
export function ExitLink() {
	const { t } = useTranslation();
	return (
		<>
			<a id="exit" href="/exit" rel="noreferrer" className="exit">
				{t("exit")}
			</a>
			<InlineScript code={SHIFT_THREE_TIMES} />
		</>
	);
}
