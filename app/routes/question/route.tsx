import { data, redirect } from "react-router";
import type { Route } from "./+types/route";
import { AreaChoice } from "./area-choice.tsx";
import { Outside } from "./outside.tsx";
import { answerQuestion, showQuestion } from "./question.server.ts";
import { QuestionForm } from "./question-form.tsx";
import { TooYoungPage } from "./too-young-page.tsx";

export const handle = { exit: true, unlisted: true };

/** `/q/<n>`: the nth question of this person's walk. The number says nothing of what is asked. */
export function loader({ request, params }: Route.LoaderArgs) {
	const shown = showQuestion(request, params.number);
	if ("to" in shown) throw redirect(shown.to, 303);
	return data(shown.page, { status: shown.status });
}

export async function action({ request, params, context }: Route.ActionArgs) {
	return answerQuestion(request, params.number, context);
}

export default function QuestionPage({ loaderData: page }: Route.ComponentProps) {
	switch (page.state) {
		case "too-young":
			return <TooYoungPage {...page} />;
		case "outside":
			return <Outside {...page} />;
		case "choose":
			return <AreaChoice {...page} />;
		case "ask":
			return <QuestionForm {...page} />;
	}
}
