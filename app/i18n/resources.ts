import enBarriers from "../../content/locales/en/barriers.json" with { type: "json" };
import enBrowse from "../../content/locales/en/browse.json" with { type: "json" };
import enCatalogue from "../../content/locales/en/catalogue.json" with { type: "json" };
import enClient from "../../content/locales/en/client.json" with { type: "json" };
import enCommon from "../../content/locales/en/common.json" with { type: "json" };
import enCompare from "../../content/locales/en/compare.json" with { type: "json" };
import enDesk from "../../content/locales/en/desk.json" with { type: "json" };
import enGuide from "../../content/locales/en/guide.json" with { type: "json" };
import enHandover from "../../content/locales/en/handover.json" with { type: "json" };
import enMessages from "../../content/locales/en/messages.json" with { type: "json" };
import enPages from "../../content/locales/en/pages.json" with { type: "json" };
import enPaper from "../../content/locales/en/paper.json" with { type: "json" };
import enPathways from "../../content/locales/en/pathways.json" with { type: "json" };
import enPlan from "../../content/locales/en/plan.json" with { type: "json" };
import enPoster from "../../content/locales/en/poster.json" with { type: "json" };
import enPrescribe from "../../content/locales/en/prescribe.json" with { type: "json" };
import enPrint from "../../content/locales/en/print.json" with { type: "json" };
import enPrompts from "../../content/locales/en/prompts.json" with { type: "json" };
import enQuestions from "../../content/locales/en/questions.json" with { type: "json" };
import enReasons from "../../content/locales/en/reasons.json" with { type: "json" };
import enSaved from "../../content/locales/en/saved.json" with { type: "json" };
import enSearch from "../../content/locales/en/search.json" with { type: "json" };
import enServices from "../../content/locales/en/services.json" with { type: "json" };
import enTake from "../../content/locales/en/take.json" with { type: "json" };
import enTeam from "../../content/locales/en/team.json" with { type: "json" };
import enWayin from "../../content/locales/en/wayin.json" with { type: "json" };
import enWrong from "../../content/locales/en/wrong.json" with { type: "json" };
import plBarriers from "../../content/locales/pl/barriers.json" with { type: "json" };
import plBrowse from "../../content/locales/pl/browse.json" with { type: "json" };
import plCatalogue from "../../content/locales/pl/catalogue.json" with { type: "json" };
import plClient from "../../content/locales/pl/client.json" with { type: "json" };
import plCommon from "../../content/locales/pl/common.json" with { type: "json" };
import plCompare from "../../content/locales/pl/compare.json" with { type: "json" };
import plDesk from "../../content/locales/pl/desk.json" with { type: "json" };
import plGuide from "../../content/locales/pl/guide.json" with { type: "json" };
import plHandover from "../../content/locales/pl/handover.json" with { type: "json" };
import plMessages from "../../content/locales/pl/messages.json" with { type: "json" };
import plPages from "../../content/locales/pl/pages.json" with { type: "json" };
import plPaper from "../../content/locales/pl/paper.json" with { type: "json" };
import plPathways from "../../content/locales/pl/pathways.json" with { type: "json" };
import plPlan from "../../content/locales/pl/plan.json" with { type: "json" };
import plPoster from "../../content/locales/pl/poster.json" with { type: "json" };
import plPrescribe from "../../content/locales/pl/prescribe.json" with { type: "json" };
import plPrint from "../../content/locales/pl/print.json" with { type: "json" };
import plPrompts from "../../content/locales/pl/prompts.json" with { type: "json" };
import plQuestions from "../../content/locales/pl/questions.json" with { type: "json" };
import plReasons from "../../content/locales/pl/reasons.json" with { type: "json" };
import plSaved from "../../content/locales/pl/saved.json" with { type: "json" };
import plSearch from "../../content/locales/pl/search.json" with { type: "json" };
import plServices from "../../content/locales/pl/services.json" with { type: "json" };
import plTake from "../../content/locales/pl/take.json" with { type: "json" };
import plTeam from "../../content/locales/pl/team.json" with { type: "json" };
import plWayin from "../../content/locales/pl/wayin.json" with { type: "json" };
import plWrong from "../../content/locales/pl/wrong.json" with { type: "json" };
import urBarriers from "../../content/locales/ur/barriers.json" with { type: "json" };
import urBrowse from "../../content/locales/ur/browse.json" with { type: "json" };
import urCatalogue from "../../content/locales/ur/catalogue.json" with { type: "json" };
import urClient from "../../content/locales/ur/client.json" with { type: "json" };
import urCommon from "../../content/locales/ur/common.json" with { type: "json" };
import urCompare from "../../content/locales/ur/compare.json" with { type: "json" };
import urDesk from "../../content/locales/ur/desk.json" with { type: "json" };
import urGuide from "../../content/locales/ur/guide.json" with { type: "json" };
import urHandover from "../../content/locales/ur/handover.json" with { type: "json" };
import urMessages from "../../content/locales/ur/messages.json" with { type: "json" };
import urPages from "../../content/locales/ur/pages.json" with { type: "json" };
import urPaper from "../../content/locales/ur/paper.json" with { type: "json" };
import urPathways from "../../content/locales/ur/pathways.json" with { type: "json" };
import urPlan from "../../content/locales/ur/plan.json" with { type: "json" };
import urPoster from "../../content/locales/ur/poster.json" with { type: "json" };
import urPrescribe from "../../content/locales/ur/prescribe.json" with { type: "json" };
import urPrint from "../../content/locales/ur/print.json" with { type: "json" };
import urPrompts from "../../content/locales/ur/prompts.json" with { type: "json" };
import urQuestions from "../../content/locales/ur/questions.json" with { type: "json" };
import urReasons from "../../content/locales/ur/reasons.json" with { type: "json" };
import urSaved from "../../content/locales/ur/saved.json" with { type: "json" };
import urSearch from "../../content/locales/ur/search.json" with { type: "json" };
import urServices from "../../content/locales/ur/services.json" with { type: "json" };
import urTake from "../../content/locales/ur/take.json" with { type: "json" };
import urTeam from "../../content/locales/ur/team.json" with { type: "json" };
import urWayin from "../../content/locales/ur/wayin.json" with { type: "json" };
import urWrong from "../../content/locales/ur/wrong.json" with { type: "json" };
import { pseudo } from "./pseudo.ts";

const en = {
	common: enCommon,
	pages: enPages,
	questions: enQuestions,
	barriers: enBarriers,
	reasons: enReasons,
	pathways: enPathways,
	plan: enPlan,
	services: enServices,
	catalogue: enCatalogue,
	wayin: enWayin,
	wrong: enWrong,
	browse: enBrowse,
	compare: enCompare,
	search: enSearch,
	saved: enSaved,
	take: enTake,
	client: enClient,
	desk: enDesk,
	guide: enGuide,
	handover: enHandover,
	messages: enMessages,
	paper: enPaper,
	print: enPrint,
	prompts: enPrompts,
	prescribe: enPrescribe,
	team: enTeam,
	poster: enPoster,
};

/** The locale files by language and namespace, one namespace a file. */
export const resources = {
	en,
	pl: {
		common: plCommon,
		pages: plPages,
		questions: plQuestions,
		barriers: plBarriers,
		reasons: plReasons,
		pathways: plPathways,
		plan: plPlan,
		services: plServices,
		catalogue: plCatalogue,
		wayin: plWayin,
		wrong: plWrong,
		browse: plBrowse,
		compare: plCompare,
		search: plSearch,
		saved: plSaved,
		take: plTake,
		client: plClient,
		desk: plDesk,
		guide: plGuide,
		handover: plHandover,
		messages: plMessages,
		paper: plPaper,
		print: plPrint,
		prompts: plPrompts,
		prescribe: plPrescribe,
		team: plTeam,
		poster: plPoster,
	},
	ur: {
		common: urCommon,
		pages: urPages,
		questions: urQuestions,
		barriers: urBarriers,
		reasons: urReasons,
		pathways: urPathways,
		plan: urPlan,
		services: urServices,
		catalogue: urCatalogue,
		wayin: urWayin,
		wrong: urWrong,
		browse: urBrowse,
		compare: urCompare,
		search: urSearch,
		saved: urSaved,
		take: urTake,
		client: urClient,
		desk: urDesk,
		guide: urGuide,
		handover: urHandover,
		messages: urMessages,
		paper: urPaper,
		print: urPrint,
		prompts: urPrompts,
		prescribe: urPrescribe,
		team: urTeam,
		poster: urPoster,
	},
	"en-XA": pseudo(en) as typeof en,
};

export const NAMESPACES = Object.keys(en);

/**
 * The words that a page takes along for its own script, as the JSON that `words-of-page.ts` reads
 * in the browser. A page that ships no script takes none.
 *
 * @param namespaces - what its components ask for, besides what every page's head and foot say
 */
export function wordsToTakeAlong(language: string, namespaces: readonly string[]): string {
	const words = resources[language as keyof typeof resources] ?? resources.en;
	const taken = Object.entries(words).filter(
		([namespace]) => namespace === "common" || namespaces.includes(namespace),
	);
	// Nothing in it may end the element that it stands in.
	return JSON.stringify({ [language]: Object.fromEntries(taken) }).replaceAll("<", "\\u003c");
}
