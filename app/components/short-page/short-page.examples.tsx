import { ShortPage } from "./short-page.tsx";

export const deleted = (
	<ShortPage browserTitle="Your plan" title="It is deleted" text="Its code opens nothing any more.">
		<p>
			<a href="/">Go to the first page</a>
		</p>
	</ShortPage>
);
