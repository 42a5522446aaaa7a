import { use } from "react";
import { NonceContext } from "#app/components/nonce/nonce.ts";

/** Where a hand-over has changed, its page brings the new words, and a browser reads the state aloud. */
const CODE = `(()=>{const g=i=>document.getElementById(i),look=async()=>{const s=g("state");try{const w=await(await fetch("/hand-over/state")).text();if(w&&w!==s.dataset.is){const d=new DOMParser().parseFromString(await(await fetch("/hand-over/code")).text(),"text/html");for(const i of["handed","end","state"]){const n=d.getElementById(i);if(n&&n.innerHTML!==g(i).innerHTML)g(i).replaceChildren(...n.childNodes)}s.dataset.is=w}}catch{}if(/^[wou]/.test(s.dataset.is))setTimeout(look,5e3)};setTimeout(look,5e3)})()`;

/** What was ended goes from the other screen too. */
const SEEN = `setInterval(async()=>{try{const r=await fetch("/hand-over/state?seen");if(r.ok&&await r.text()!=="opened")location.reload()}catch{}},1e4)`;

/** Looks by itself, every few seconds, what has become of a hand-over; without script people look by pressing. */
export function LookAgain({ of }: { of: "code" | "seen" }) {
	const nonce = use(NonceContext);
	const script = of === "code" ? CODE : SEEN;
	// biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own, allowed by its nonce
	return <script nonce={nonce} dangerouslySetInnerHTML={{ __html: script }} />;
}
