import type { RouterContextProvider } from "react-router";
import { MOST_TYPED, type PaperProblem, readPaperCode } from "#app/domain/paper/paper-code.ts";
import { chosenLanguage } from "#app/i18n/chosen-language.ts";
import { readForm } from "#app/server/form.server.ts";
import { helpline } from "#app/server/helpline.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import {
	forgetPaperDraft,
	keepPaperDraft,
	type PaperDraft,
	readPaperDraft,
} from "#app/server/paper-draft.server.ts";
import { currentPaperForm } from "#app/server/paper-form.server.ts";
import { goOnWith } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { keepSession, readSession, type Session } from "#app/server/session.server.ts";

const HERE = "/paper/type";

/** What the page shows. */
export type PaperTypeView =
	| { state: "young"; help: ReturnType<typeof helpline> }
	| {
			state: "ask";
			code: string;
			shared: readonly string[];
			whose: readonly string[];
			problems: readonly PaperProblem[];
			lacksShared: boolean;
			lacksWhose: boolean;
			/** Answers of this browser, which the codes would take the place of. */
			hasAnswers: boolean;
			most: number;
	  };

/** What `/paper/type` shows for a request, and its status. */
export function showPaperType(request: Request): { page: PaperTypeView; status: number } {
	const draft = readPaperDraft(request);
	if (draft?.is === "young") return { page: { state: "young", help: helpline() }, status: 200 };
	const isWrong = draft?.is === "wrong";
	const read = isWrong ? readPaperCode(currentPaperForm(getNavigator()), draft.code) : undefined;
	const page: PaperTypeView = {
		state: "ask",
		code: draft?.code ?? "",
		shared: draft?.shared ? [draft.shared] : [],
		whose: draft?.for ? [draft.for] : [],
		problems: read?.is === "wrong" ? read.problems : [],
		lacksShared: isWrong && draft.shared === undefined,
		lacksWhose: isWrong && draft.for === undefined,
		hasAnswers: (readSession(request)?.walk.length ?? 0) > 0,
		most: MOST_TYPED,
	};
	return { page, status: isWrong ? 422 : 200 };
}

/** Takes the codes: on to the answers they stand for, or back with all that is wrong; always a 303. */
export async function takePaperCode(
	request: Request,
	context: Readonly<RouterContextProvider>,
): Promise<Response> {
	const { secure } = context.get(requestContext);
	const back = (draft: PaperDraft) => goOnWith(HERE, keepPaperDraft(draft, secure));
	const form = await readForm(request);
	const chosen = await chosenLanguage(form, secure);
	if (chosen) {
		// What was wrong goes on being so.
		const is = readPaperDraft(request)?.is === "wrong" ? "wrong" : "again";
		return goOnWith(HERE, chosen, keepPaperDraft({ is, ...saidIn(form) }, secure));
	}
	if (form.has("again")) {
		const before = readPaperDraft(request);
		return before ? back({ ...before, is: "again" }) : goOnWith(HERE);
	}
	const said = saidIn(form);
	const navigator = getNavigator();
	const read = readPaperCode(currentPaperForm(navigator), said.code);
	if (read.is === "tooYoung") return back({ is: "young", ...said });
	if (read.is === "wrong" || said.shared === undefined || said.for === undefined) {
		return back({ is: "wrong", ...said });
	}
	const { answers } = read;
	const session: Session = {
		answers,
		walk: navigator.questions.map(({ fact }) => fact).filter((fact) => answers[fact] !== undefined),
		isShared: said.shared === "yes",
		isForOther: said.for === "other",
	};
	return goOnWith("/check", keepSession(session, secure), forgetPaperDraft(secure));
}

function saidIn(form: URLSearchParams): Omit<PaperDraft, "is"> {
	return {
		code: form.get("code") ?? "",
		shared: oneOf(form.get("shared"), ["yes", "no"]),
		for: oneOf(form.get("for"), ["me", "other"]),
	};
}

function oneOf<Value extends string>(
	given: string | null,
	values: readonly Value[],
): Value | undefined {
	return values.find((value) => value === given);
}
