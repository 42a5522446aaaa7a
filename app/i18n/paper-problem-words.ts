import type { TFunction } from "i18next";
import type { PaperProblem } from "#app/domain/paper/paper-code.ts";
import { declineLabel } from "./option-label.ts";

/** What is wrong with a code, in words that say how to mend it. What was typed is repeated to whoever typed it. */
export function paperProblemWords(problem: PaperProblem, t: TFunction): string {
	switch (problem.is) {
		case "empty":
			return t("paper:problem.empty");
		case "long":
			return t("paper:problem.long");
		case "noForm":
			return t("paper:problem.noForm");
		case "otherForm":
			return t("paper:problem.otherForm", { text: problem.text });
		case "stray":
			return t("paper:problem.stray", { text: problem.text });
		case "bare":
			return t("paper:problem.bare", { items: problem.numbers.map(String) });
		case "noBox": {
			const { text, number, codes } = problem;
			return t("paper:problem.noBox", { text, number, items: codes });
		}
		case "noArea": {
			const { text, number, last } = problem;
			return t("paper:problem.noArea", { text, number, last });
		}
		case "noAge":
			return t("paper:problem.noAge", { text: problem.text, number: problem.number });
		case "onlyOne":
			return t("paper:problem.onlyOne", { text: problem.text, number: problem.number });
		case "both": {
			const answer =
				problem.instead === "declined" ? declineLabel(problem.fact, t) : t("questions:none");
			return t("paper:problem.both", {
				text: problem.text,
				says: t("questions:both", { answer }),
			});
		}
		case "ageTooHigh":
			return t("questions:age.tooHigh");
	}
}
