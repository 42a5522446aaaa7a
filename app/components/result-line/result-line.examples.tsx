import { exampleResult } from "./example-result.ts";
import { ResultLine } from "./result-line.tsx";

const unreachable = {
	phone: undefined,
	url: undefined,
	email: undefined,
	address: undefined,
	how: undefined,
};

export const known = <ResultLine service={exampleResult()} />;

export const everywhere = <ResultLine service={exampleResult({ where: [], isEverywhere: true })} />;

export const doubtful = (
	<ResultLine
		service={exampleResult({
			status: "unconfirmed",
			phone: { number: "01632 960 124", for: "Carers", sure: false },
			where: [],
			source: { title: "A web page", date: undefined, read: "2026-11-01" },
		})}
	/>
);

export const byWebsite = <ResultLine service={exampleResult({ phone: undefined })} />;

export const byMail = <ResultLine service={exampleResult({ phone: undefined, url: undefined })} />;

export const byUnsureMail = (
	<ResultLine
		service={exampleResult({
			phone: undefined,
			url: undefined,
			email: { address: "hello@harbour.example", sure: false },
		})}
	/>
);

export const byAddress = (
	<ResultLine service={exampleResult({ ...unreachable, address: "1 Quay Street, Harbour" })} />
);

export const throughSomebody = (
	<ResultLine service={exampleResult({ ...unreachable, how: "Ask your work coach." })} />
);

export const unreachableAndUnread = (
	<ResultLine service={exampleResult({ ...unreachable, source: undefined })} />
);
