import { type Survey, surveyOf } from "#app/domain/catalogue/survey.ts";
import { today } from "./clock.server.ts";
import { getNavigator } from "./navigator.server.ts";

let counted: Survey | undefined;

/** The figures of the catalogue as of today; counted once a day, since they change with nothing else. */
export function getSurvey(): Survey {
	const day = today();
	if (counted?.day !== day) counted = surveyOf(getNavigator().catalogue, day);
	return counted;
}
