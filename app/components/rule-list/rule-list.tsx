import { English } from "#app/components/english/english.tsx";
import type { RuleWords } from "#app/i18n/rule-words.ts";

/** Published rules in words, each group under what holds it together. */
export function RuleList({ rules }: { rules: readonly RuleWords[] }) {
	return (
		<ul>
			{rules.map((rule) =>
				"says" in rule ? (
					<li key={rule.says}>{rule.isEnglish ? <English>{rule.says}</English> : rule.says}</li>
				) : (
					<li key={rule.heading + JSON.stringify(rule.parts)}>
						{rule.heading}
						<RuleList rules={rule.parts} />
					</li>
				),
			)}
		</ul>
	);
}
