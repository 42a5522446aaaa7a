import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { MatchReportSchema } from "#app/domain/triage/match-report.schema.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { FALLBACK, LANGUAGES } from "#app/i18n/languages.ts";
import { ruleInWords } from "#app/i18n/match-words.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { apiPage } from "#app/server/api-page.server.ts";
import { today } from "#app/server/clock.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import type { Route } from "./+types/route";
import { Answer } from "./answer.tsx";
import { Ask } from "./ask.tsx";
import { Code } from "./code.tsx";
import { describedFields } from "./described-fields.ts";
import { Errors } from "./errors.tsx";
import { Facts } from "./facts.tsx";

const COMMANDS = `npm run -s match -- answers.json
npm run -s match -- - --lang pl --today 2026-11-21 < answers.json
npm run -s replay -- <receipt> answers.json
npm run -s search -- "bad back" --area derby`;

export const handle = { sheets: ["facts", "tables"] } satisfies PageHandle;

export function loader({ request }: Route.LoaderArgs) {
	const languages = LANGUAGES.map(({ id }) => id);
	const page = apiPage({
		navigator: getNavigator(),
		today: today(),
		languages,
		words: ruleInWords,
	});
	const { t } = wordsIn(FALLBACK);
	return {
		...page,
		facts: page.facts.map((one) => ({
			...one,
			asks:
				one.fact === "barriers" ? "A short way to give them all" : t(`questions:${one.fact}.title`),
		})),
		fields: describedFields(MatchReportSchema),
		languages,
		origin: new URL(request.url).origin,
	};
}

/** How another program asks for a plan. For developers, so in English only. */
export default function Api({ loaderData: page }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("pages");
	return (
		<>
			<PageTitle title="For developers" />
			{i18n.language === FALLBACK ? null : <p className="note">{t("englishPage")}</p>}
			<div lang="en" dir="ltr" className="flow">
				<h1>For developers</h1>
				<p className="text">
					Your program can ask what this website would say. Send what a person told you. You get
					their plan, and for every service the reasons. It is worked out by the same rules, from
					the same facts, on the same day.
				</p>
				<p className="text">
					You need no key, and we set no limit. We keep nothing that you send, and write none of it
					to a log. Please keep it as safe as we do. Browsers let only our own pages call this
					address; call it from your server.
				</p>
				<Ask {...page} />
				<Facts {...page} />
				<Answer {...page} />
				<Errors {...page} />
				<h2>Find a service by words</h2>
				<p className="text">
					<code>GET {page.origin}/api/search?q=bad+back&amp;area=derby</code>. Leave out{" "}
					<code>area</code> to look everywhere. <code>barrier</code> and <code>kind</code> take an
					id, <code>self</code>, <code>open</code> and <code>free</code> a 1: they narrow as on the
					search page. You get <code>results</code>, best first: each with <code>id</code>,{" "}
					<code>name</code>, <code>score</code>, and in <code>matched</code> why it is there.{" "}
					<code>ended</code> is true where nobody can join any more, <code>paused</code> where
					nobody can for now. <code>didYouMean</code> lists look-alikes that fit about as well.
					Words that find nothing give no results, and no error. We read 200 letters.
				</p>
				<h2>Without the web</h2>
				<p className="text">
					With a copy of our code, the same answer comes from the command line, byte for byte. A
					receipt and the answers show again what was shown then.
				</p>
				<Code label="On the command line">{COMMANDS}</Code>
			</div>
		</>
	);
}
