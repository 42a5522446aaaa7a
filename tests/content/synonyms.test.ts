import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { search } from "#app/domain/search/search.ts";
import { worthShowing } from "#app/domain/search/search-view.ts";
import { barrierWords } from "#app/i18n/search-words.ts";
import { readContent } from "#app/server/content-reader.server.ts";
import { inOneLine, loadNavigator } from "#app/server/navigator.server.ts";
import { searchedOf } from "#app/server/search-index.server.ts";
import { contentFolder, contentWith, entryText } from "../support/content-folder.ts";

const FILE = "search/synonyms.yaml";

/** What an editor is told about a table of one row beside an entry called `helpline`. */
function problemsOf(row: object, table: object = {}): string[] {
	const whole = { littleWords: { en: ["my"] }, kindWords: {}, synonyms: [row], ...table };
	const read = readContent(
		contentWith({ helpline: entryText("helpline") }, { [FILE]: stringify(whole) }),
	);
	return read.ok ? [] : read.problems.map(inOneLine);
}

const RIGHT = { means: "Debt", said: ["owe money"], barriers: ["debt"], services: ["helpline"] };

test("a right row reads without a problem", () => {
	expect(problemsOf(RIGHT)).toEqual([]);
});

test.each([
	{ what: "a service that is not there", row: { services: ["nobody"] }, says: '"nobody"' },
	{ what: "a barrier that is not there", row: { barriers: ["rain"] }, says: "must be one of" },
	{ what: "a kind that is not there", row: { kinds: ["rain"] }, says: "must be one of" },
	{ what: "a saying twice", row: { said: ["owe money", "Owe  money"] }, says: "stands here twice" },
	{ what: "nothing said", row: { said: [] }, says: "something that people say" },
	{ what: "nothing meant", row: { barriers: [], services: [] }, says: "something that it stands" },
	{ what: "a language that there is not", row: { other: { xx: ["owe"] } }, says: "xx" },
	{ what: "a field misspelt", row: { meens: "Debt" }, says: "meens" },
])("$what is told with file and line", ({ row, says }) => {
	const [first, ...more] = problemsOf({ ...RIGHT, ...row });
	expect(more).toEqual([]);
	expect(first).toMatch(/^content\/search\/synonyms\.yaml, line \d+/);
	expect(first).toContain(says);
});

test.each(["said", "other"])("a service's own name among what is %s is told", (field) => {
	const { name } = parse(entryText("helpline"));
	const said = [`my ${name}`];
	const row = { ...RIGHT, services: [], [field]: field === "said" ? said : { pl: said } };
	expect(problemsOf(row).join()).toContain('is the name of "helpline"');
});

test("the real table speaks seven other languages, and a saying is for one meaning only where both are told apart", () => {
	const table = parse(readFileSync(join(contentFolder, FILE), "utf8"));
	const languages = new Set(
		table.synonyms.flatMap(({ other = {} }: { other?: object }) => Object.keys(other)),
	);
	expect([...languages].sort()).toEqual(["ar", "gu", "pa", "pl", "ro", "ur", "ur-Latn"]);
});

const index = searchedOf(loadNavigator(), barrierWords).index;
const idsFor = (said: string, area?: string) =>
	search(said, index, { area }).results.map(({ id }) => id);

const HEALTH_AND_WORK = ["working-well-east-midlands", "llr-workwell", "workwell"];
const TALKING = [
	"nhs-talking-therapies",
	"notts-talking-therapies",
	"derbyshire-talking-therapies",
	"nhs-talking-therapies-llr",
];
const JOBS = ["jobcentre-plus", "work-and-skills-leicestershire", "national-careers-service"];
const HARDSHIP = [
	"nottingham-crisis-and-resilience-fund",
	"nottinghamshire-crisis-and-resilience-fund",
];
const HOME = ["shelter-helpline", "derby-homes-homelessness-help", "framework-housing"];
const ABUSE = ["national-domestic-abuse-helpline", "freeva-llr-helpline", "juno-womens-aid"];
const ENGLISH = ["refugee-roots-nottingham", "fee-derby-esol", "leicester-adult-education"];
const DEBT = ["stepchange", "national-debtline", "citizens-advice"];

/** What somebody says, and who may come first: as many as do equally well. */
const SAID: readonly (readonly [said: string, ids: readonly string[]])[] = [
	["me back's gone", ["versus-arthritis-work", ...HEALTH_AND_WORK]],
	["carpal tunnel", ["versus-arthritis-work"]],
	["got a fit note off the doctor", HEALTH_AND_WORK],
	["signed off with stress", ["able-futures", ...HEALTH_AND_WORK]],
	["panic attacks at work", ["able-futures", ...HEALTH_AND_WORK]],
	["mardy all the time cant be bothered", TALKING],
	["feeling low me duck", TALKING],
	["IAPT", TALKING],
	["grief", [...TALKING, "samaritans"]],
	["menopause at work", [...HEALTH_AND_WORK, "acas"]],
	["long covid", HEALTH_AND_WORK],
	[
		"had a stroke last year want to go back to work",
		[...HEALTH_AND_WORK, "connect-to-work-east-midlands"],
	],
	["I want to end it all", ["samaritans", "nhs-111"]],
	["reasonable adjustments", ["access-to-work"]],
	[
		"EHCP what next after college",
		["supported-internships", "west-notts-college-supported-internships"],
	],
	["tinnitus", ["rnid-helpline", "nottinghamshire-deaf-society"]],
	["guide dog", ["rnib-employment"]],
	["PIP stopped", ["citizens-advice", "derbyshire-unemployed-workers-centres"]],
	["work capability assessment", ["citizens-advice", "derbyshire-unemployed-workers-centres"]],
	["benefits calculator", ["turn2us"]],
	["skint", HARDSHIP],
	["brassic till payday", HARDSHIP],
	["white goods", ["nottinghamshire-crisis-and-resilience-fund"]],
	["rent arrears", ["shelter-helpline", ...DEBT]],
	["klarna debts", DEBT],
	["pension advice", ["moneyhelper"]],
	["need steel toe caps for a job", ["flexible-support-fund"]],
	["no fixed abode", HOME],
	["17 and thrown out by mum", ["centrepoint-helpline", "shelter-helpline"]],
	["landlord wants me out", HOME],
	["just out of prison", ["cfo-evolution", "unlock", "nacro"]],
	["caution on my dbs", ["unlock", "nacro"]],
	["spent conviction", ["unlock", "nacro"]],
	["my son is in a gang", ["leicestershire-youth-and-justice-service"]],
	["my husband gambles all our money", ["national-gambling-helpline"]],
	["my husband hits me", ABUSE],
	["my wife hits me", ["mens-advice-line"]],
	["raped", ["freeva-llr-helpline"]],
	["time off to take dad to hospital", ["carers-leave", "acas"]],
	["30 free hours", ["free-childcare-30-hours", "funded-childcare-working-parents"]],
	["no car and no buses", ["foxconnect", "rutland-callconnect", "nottsbus-on-demand"]],
	["driving lessons", ["flexible-support-fund"]],
	["how do I get to East Midlands Gateway", ["foxconnect"]],
	["lost me job", ["rapid-response-service"]],
	["firm gone bust", ["rapid-response-service"]],
	["deliveroo rider want something better", ["acas", "national-careers-service"]],
	["cash in hand", ["acas"]],
	["SIA badge", ["sector-based-work-academy-programme"]],
	["forklift ticket", ["sector-based-work-academy-programme"]],
	["support worker job", ["inspired-to-care"]],
	["train driver", ["emr-swap-derby-college"]],
	["work experience", ["journey-to-work-derby", "youth-hubs", "kings-trust"]],
	["school hours job", ["national-careers-service", "gingerbread-helpline"]],
	["functional skills level 2", ["golearn-leicestershire", "derbyshire-adult-community-education"]],
	["ex-forces", ["veterans-gateway", "forces-employment-charity"]],
	["ptsd from the army", ["op-courage", "combat-stress"]],
	["care experienced", ["care-leaver-covenant", "leicestershire-cares-young-people"]],
	["szukam pracy", JOBS],
	["zwolnili mnie z pracy", ["rapid-response-service"]],
	["nie mam pieniędzy na jedzenie", HARDSHIP],
	["boli mnie kręgosłup", ["versus-arthritis-work", ...HEALTH_AND_WORK]],
	["mąż mnie bije", ABUSE],
	["caut loc de munca", JOBS],
	["nu am bani de mancare", HARDSHIP],
	["cursuri de engleza", ENGLISH],
	["نوکری چاہیے", JOBS],
	["کرایہ نہیں دے سکتا", ["shelter-helpline"]],
	["ghar se nikal diya", HOME],
	["paise nahi hain khane ke liye", HARDSHIP],
	["shohar marta hai", ABUSE],
	["ਨੌਕਰੀ ਚਾਹੀਦੀ ਹੈ", JOBS],
	["ਘਰੋਂ ਕੱਢ ਦਿੱਤਾ", HOME],
	["અંગ્રેજી શીખવું છે", ENGLISH],
	["પતિ મારે છે", ABUSE],
	["أبحث عن عمل", JOBS],
	["زوجي يضربني", ABUSE],
	["ليس لدي مال للطعام", HARDSHIP],
	["gaffer wont pay me what he owes", ["acas"]],
	["leccy's about to run out", HARDSHIP],
	["fork lift or owt, who pays for my cscs", ["flexible-support-fund"]],
	["missus knocks me about", ["mens-advice-line"]],
	["thinking of topping myself", ["samaritans", "nhs-111"]],
	["carer for years and want to get back to work", ["carers-uk-helpline"]],
	["prison leaver nowhere to live", ["nacro", "the-bridge-east-midlands"]],
	["potrzebuje pracy od zaraz", JOBS],
	["qarz bohat zyada hai", DEBT],
];

test.each(SAID)("%s", (said, ids) => {
	expect(ids).toContain(idsFor(said)[0]);
});

test.each([
	["I have cancer can I work", "working-well-east-midlands"],
	["never leave the house", "social-prescribing-derby-derbyshire"],
	["no laptop", "learn-my-way"],
	["autistic and want a job", "autism-east-midlands-employment"],
	["first job", "journey-to-work-derby"],
])("%s has %s among the first three", (said, id) => {
	expect(idsFor(said).slice(0, 3)).toContain(id);
});

test.each([
	["homeless", "chesterfield", "council-homelessness-help-chesterfield"],
	["panic attacks", "derby", "derbyshire-talking-therapies"],
	["skint", "nottingham", "nottingham-crisis-and-resilience-fund"],
	["carer for my dad", "derby", "derby-universal-services-for-carers"],
	["no bus", "rutland", "rutland-callconnect"],
])("%s in %s: the face of it there", (said, area, id) => {
	expect(idsFor(said, area)[0]).toBe(id);
});

test.each([
	"T2DM",
	"type 2 diabetes",
	"type 2 diabetis",
	"type 1 diabetes",
	"type two diabetes",
	"type to diabetes",
	"type2 diabetes",
	"t2 diabetes",
	"type 2 diabetic",
	"diabetic",
	"sugar diabetes",
	"sugar diabetis",
])("%s shows who diabetes does", (said) => {
	const shown = (area: string) =>
		worthShowing(search(said, index, { area }).results).map(({ id }) => id);
	expect(shown("leicester")).toEqual(
		expect.arrayContaining(["desmond-leicester", "diabetes-uk-helpline", "llr-workwell"]),
	);
	expect(shown("mansfield")).toEqual(
		expect.arrayContaining([
			"working-well-east-midlands",
			"diabetes-uk-helpline",
			"your-health-notts",
			"connect-to-work-east-midlands",
		]),
	);
});

/** Words of surgeries, and what they are taken to mean. */
const CLINICAL: readonly (readonly [means: string, said: readonly string[]])[] = [
	["Back, joints and muscles", ["MSK", "OA", "RA", "OA knee", "LBP", "persistent pain", "pain"]],
	["Breathing", ["COPD", "SOB", "ILD", "SOB on exertion", "bronchiectasis"]],
	["Diabetes", ["T2DM", "T1DM", "DM", "pre-diabetic", "NDH"]],
	["A long illness", ["LTC", "CFS/ME", "long covid", "post covid", "hypertension", "HTN", "CVA"]],
	["Mental health", ["low mood", "PTSD", "GAD", "PHQ9", "EUPD", "sleep", "sleep hygiene"]],
	["Job coaches in mental health teams", ["SMI", "CMHT"]],
	["Off sick", ["fit note", "med3", "long term sick", "RTW"]],
	["Looking after somebody", ["carer strain", "carer burnout", "carer breakdown"]],
	["Social care for an adult", ["frailty", "falls", "recurrent falls"]],
	["Lonely", ["social isolation", "loneliness"]],
	["A learning disability", ["LD", "mild LD"]],
	["Autism, ADHD and the like", ["ASD", "SpLD"]],
	["Blind or poor sight", ["VI", "AMD", "visual impairment"]],
	["Deaf or hard of hearing", ["HoH", "presbycusis"]],
	["Drink or drugs", ["ETOH", "AUD", "dual diagnosis", "substance misuse"]],
	["Weight and keeping well", ["obesity", "BMI", "exercise referral"]],
	["Stopping smoking", ["smoking cessation"]],
	["Grief", ["bereavement"]],
	["Nowhere to live", ["NFA", "housing issues"]],
	["Hurt or scared at home", ["DV", "IPV"]],
	["Food, heating and bills", ["food insecurity", "financial difficulties"]],
];

test.each(CLINICAL)("%s, as a surgery says it", (means, words) => {
	const taken = words.map((said) => [said, search(said, index).showing.includes(means)]);
	expect(taken).toEqual(words.map((said) => [said, true]));
});

test("short forms of surgeries mean nothing among other words, where they are words of others too", () => {
	const meant = [
		"thn i lost my job",
		"fnd work",
		"job on my mnd",
		"vip taxi",
		"bid for a home",
	].map((said) => search(said, index).showing);
	expect(meant.flat().filter((means) => CLINICAL.some(([one]) => one === means))).toEqual([]);
	expect(search("da", index).urgent).toBe(false);
});

test.each([
	"DNA",
	"safeguarding",
	"chocolate cake recipe",
	"asdfgh",
	"weather tomorrow",
	"pizza near me",
	"lasagne recipe",
	"premier league table",
	"pizza delivery",
])("%s has no answer", (said) => {
	expect(idsFor(said)).toEqual([]);
});
