import { InlineScript } from "#app/components/nonce/inline-script.tsx";

/** Which hand-over the page is about: another than the browser now holds, or none, goes from the screen. */
const MARK = "const m=document.currentScript.dataset.of;";

/**
 * Where a hand-over has changed, its page brings the new words, and a browser reads the state aloud. What cannot be
 * asked just now is asked again.
 */
const CODE = `(()=>{${MARK}const g=i=>document.getElementById(i),look=async()=>{const s=g("state");try{const r=await fetch("/hand-over/state");if(r.ok){const[o,w]=(await r.text()).split(" ");if(o!==m)return location.reload();if(w!==s.dataset.is){const p=await fetch("/hand-over/code");if(p.ok){const d=new DOMParser().parseFromString(await p.text(),"text/html");for(const i of["handed","end","state"]){const n=d.getElementById(i);if(n&&n.innerHTML!==g(i).innerHTML)g(i).replaceChildren(...n.childNodes)}s.dataset.is=w}}}}catch{}if(/^[wou]/.test(s.dataset.is))setTimeout(look,5e3)};setTimeout(look,5e3)})()`;

/** What was ended goes from the other screen too. */
const SEEN = `{${MARK}setInterval(async()=>{try{const r=await fetch("/hand-over/state?seen");if(r.ok&&await r.text()!==m+" opened")location.reload()}catch{}},5e3)}`;

interface LookAgainProps {
	of: "code" | "seen";
	/** Of the hand-over that the page shows, as its state is answered with. */
	mark: string;
}

/** Looks by itself, every few seconds, what has become of a hand-over; without script people look by pressing. */
export function LookAgain({ of, mark }: LookAgainProps) {
	return <InlineScript code={of === "code" ? CODE : SEEN} of={mark} />;
}
