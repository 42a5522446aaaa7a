import { exampleCard } from "./example-card.ts";
import { ServiceLine } from "./service-line.tsx";

export const looksRight = (
	<ServiceLine
		service={exampleCard()}
		verdict="yes"
		because={["you live in Harbour", "you look after an adult"]}
		asks={[]}
	/>
);

export const forAnyone = (
	<ServiceLine service={exampleCard()} verdict="yes" because={[]} asks={[]} level={2} />
);

export const checkFirst = (
	<ServiceLine
		service={exampleCard({ status: "unconfirmed" })}
		verdict="unknown"
		because={["you live in Harbour"]}
		asks={[
			{ says: "Ask them about age." },
			{ says: "Ask them about this rule:", quoted: "You are on a low income" },
		]}
	/>
);

export const checkFirstInUrdu = (
	<ServiceLine
		service={exampleCard()}
		verdict="unknown"
		because={["آپ کی رہائش Harbour میں ہے"]}
		asks={[
			{ says: "ان سے اس شرط کے بارے میں پوچھیں:", quoted: "You are on a low income" },
			{ says: "ان سے پوچھیں: ”کیا میں شامل ہو سکتا ہوں؟“", say: "Ask them: “Can I join?”" },
		]}
	/>
);

export const nothingLeftToAsk = (
	<ServiceLine service={exampleCard()} verdict="unknown" because={[]} asks={[]} />
);

export const staleAndUnreachable = (
	<ServiceLine
		service={exampleCard({
			phone: undefined,
			url: undefined,
			email: undefined,
			address: undefined,
			how: undefined,
			hasWayIn: false,
		})}
		verdict="yes"
		because={["you look after an adult"]}
		asks={[]}
		isStale
		askInstead={{ name: "Quay Advice", phone: "01632 960 999" }}
	/>
);

export const withoutReasons = (
	<ServiceLine service={exampleCard()} verdict="yes" because={undefined} asks={[]} />
);
