import { Landing } from "./landing.tsx";

export const escalator = (
	<ol>
		<Landing step={1} title="Step on" text="People who guide you into work.">
			<p>Ring the Harbour Line.</p>
		</Landing>
		<Landing step={2} title="Alongside" text="Help with what makes work hard.">
			<p>You did not name anything that makes work hard.</p>
		</Landing>
		<Landing step={3} title="Step up" text="Training and better work, when you are ready.">
			<p>We found no next step for you yet.</p>
		</Landing>
	</ol>
);

export const inUrdu = (
	<ol>
		<Landing step={1} title="پہلا قدم" text="وہ لوگ جو کام تک پہنچنے میں آپ کی رہنمائی کرتے ہیں۔">
			<p>پہلے انہی کو فون کریں۔</p>
		</Landing>
	</ol>
);
