import { RuleList } from "./rule-list.tsx";

export const nested = (
	<RuleList
		rules={[
			{ says: "You are 18 or over." },
			{
				heading: "One of these:",
				parts: [
					{ says: "You are out of work." },
					{ says: "You need a letter from your GP", isEnglish: true },
				],
			},
		]}
	/>
);
