import { exampleCard } from "./example-card.ts";
import { SmallPrint } from "./small-print.tsx";

export const known = <SmallPrint service={exampleCard()} isStale={false} />;

export const costUnknown = (
	<SmallPrint service={exampleCard({ cost: undefined })} isStale={false} />
);

export const undatedSource = (
	<SmallPrint
		service={exampleCard({
			source: { title: "Harbour Line, web page", date: undefined, read: "2026-11-01" },
		})}
		isStale={false}
	/>
);

export const noSource = <SmallPrint service={exampleCard({ source: undefined })} isStale={false} />;

export const stale = <SmallPrint service={exampleCard()} isStale />;

export const notConfirmed = (
	<SmallPrint service={exampleCard({ isConfirmed: false })} isStale={false} />
);
