import { QUALITY_PARTS, type Quality, type QualityPart } from "./quality.ts";

const WORDS: Record<QualityPart, string> = {
	wayIn: "some way in",
	phoneOrForm: "a sure number, or a form of theirs",
	whoItIsFor: "rules that a source states",
	area: "where it works",
	cost: "what it costs",
	freshness: "how new its newest source is (full for 6 months, none at 2 years)",
	sources: "two sources or more",
	conflicts: "sources that agree",
	plainWords: "sentences of 20 words or fewer",
};

/** The score of an entry with what it is made of, as hundredths, for the editor; what is short of full is marked. */
export function qualityLines({ total, parts }: Quality): string[] {
	const line = (part: QualityPart) => {
		const value = parts[part];
		if (value === undefined) return `    -  ${WORDS[part]}: does not apply`;
		return `  ${hundredths(value).padStart(3)}  ${WORDS[part]}${value < 1 ? "  <" : ""}`;
	};
	return [`${hundredths(total)} of 100`, ...QUALITY_PARTS.map(line)];
}

function hundredths(value: number): string {
	return String(Math.round(value * 100));
}
