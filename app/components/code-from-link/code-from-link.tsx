import { InlineScript } from "#app/components/nonce/inline-script.tsx";

/**
 * A link carries a code behind `#`, which no server sees: this puts it into the page's field `code`, and out of the
 * address bar. Without script one types it.
 *
 * @param props.letters - how many letters such a code has; a dash stands behind every fourth
 */
export function CodeFromLink({ letters }: { letters: number }) {
	const lengths = `{${letters},${letters + letters / 4 - 1}}`;
	const script = `(()=>{const f=()=>{const c=location.hash.slice(1);if(!/^[0-9a-z-]${lengths}$/i.test(c))return;document.getElementById("code").value=c;history.replaceState(null,"",location.pathname)};f();addEventListener("hashchange",f)})()`;
	return <InlineScript code={script} />;
}
