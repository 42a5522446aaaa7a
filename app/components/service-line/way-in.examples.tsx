import { exampleCard } from "./example-card.ts";
import { WayIn } from "./way-in.tsx";

const nowhere = { phone: undefined, url: undefined, email: undefined, address: undefined };
const FIRST_CALL = { name: "Quay Advice", phone: "01632 960 999" };

export const sureNumber = <WayIn service={exampleCard()} />;

export const unsureNumber = (
	<WayIn
		service={exampleCard({ phone: { number: "01632 960 456", sure: false }, url: undefined })}
	/>
);

export const noNumber = <WayIn service={exampleCard({ phone: undefined })} />;

export const unreachable = (
	<WayIn
		service={exampleCard({ ...nowhere, how: undefined, hasWayIn: false })}
		askInstead={FIRST_CALL}
	/>
);

export const unreachableByUs = <WayIn service={exampleCard(nowhere)} askInstead={FIRST_CALL} />;

export const nobodyToAsk = (
	<WayIn service={exampleCard({ ...nowhere, how: undefined, hasWayIn: false })} />
);
