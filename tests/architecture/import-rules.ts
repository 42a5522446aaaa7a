import { importsOf, isTest, type SourceFile } from "./source-file.ts";

/** Who may import what: the table of the design, section 8. What a room does not name, it may not import. */
interface Room {
	room: RegExp;
	may: RegExp[];
	/** What it may take types from, and nothing that runs. */
	mayTakeTypesFrom?: RegExp[];
	never?: RegExp[];
	why: string;
}

const ANY_PACKAGE = /^(?!app\/|content\/|tests\/|seeds\/)/;
/** Packages that only app/server may hold: what talks to a database, a disk or the post. */
const DRIVERS = /^(?:kysely|pg|nodemailer|notifications-node-client|node:sqlite)(?:\/|$)/;
/** Packages that write a format of others: calendar files, contact cards, QR codes. */
const FORMATS = /^(?:ical-generator|vcard-creator|uqr)$/;

/** Sheets as text: the core, the order of the layers, and those that pages ask for by name. One file names them all. */
const STYLES = /^app\/(?:app|layers|sheets\/[a-z-]+)\.css\?inline$/;
const NAMES_STYLES = "app/server/styles.server.ts";

const ROOMS: Room[] = [
	{
		room: /^app\/domain\/search\//,
		may: [/^zod$/, /^fuse\.js(\/min-basic)?$/, /^app\/domain\//],
		why: "rules stay pure; search alone has its index",
	},
	{
		room: /^app\/domain\//,
		may: [/^zod$/, /^app\/domain\//],
		why: "rules stay pure",
	},
	{
		room: /^app\/server\//,
		may: [
			/^app\/(?:domain|server)\//,
			STYLES,
			/^node:/,
			DRIVERS,
			FORMATS,
			/^(?:zod|yaml|markdown-it|react-router|virtual:.*)$/,
		],
		mayTakeTypesFrom: [/^app\/i18n\//],
		why: "infrastructure has no screens and no words",
	},
	{
		room: /^app\/i18n\//,
		may: [
			/^(?:i18next|react|react-i18next|remix-i18next|react-router)(?:\/|$)/,
			/^app\/i18n\//,
			/^#words$/,
			/^content\/locales\//,
			// The vocabulary, which every word is a word for; the rules stay out.
			/^app\/domain\/facts\/(?:fact-values|barriers)\.ts$/,
		],
		mayTakeTypesFrom: [/^app\/domain\//],
		why: "languages know words, no rules and no database",
	},
	{
		room: /^app\/components\//,
		may: [
			/^(?:react|react-router)(?:\/|$)/,
			/^app\/(?:components|i18n)\//,
			// An address and how much fits in it, so that nobody writes either anew; the rules stay out.
			/^app\/domain\/catalogue\/compare-path\.ts$/,
		],
		mayTakeTypesFrom: [/^app\/domain\//],
		why: "components take props",
	},
	{
		room: /^app\/routes\//,
		may: [/^app\/(?!routes\/)/, ANY_PACKAGE],
		never: [DRIVERS],
		why: "a page asks the server for data, and no other page for parts",
	},
	{
		room: /^app\/commands\//,
		may: [/^app\/(?!routes\/)/, ANY_PACKAGE],
		why: "a command needs no page",
	},
	{ room: /^app\/[^/]+$/, may: [/^app\//, ANY_PACKAGE], why: "the root puts the rooms together" },
];

/** The order of the domain's folders: each may import those before it. The others stand apart, and only may not go round in a circle. */
const ORDER = [
	"facts",
	"conditions",
	"catalogue",
	"search",
	"triage",
	"paper",
	"referral",
	"desk",
	"proof",
];
/** A folder that imports no other of the domain. */
const APART = ["areas"];

/** What a file imports against the table, each in a sentence; none for a test. */
export function brokenImportRules(file: SourceFile): string[] {
	if (isTest(file.path)) return [];
	const room = ROOMS.find((candidate) => candidate.room.test(file.path));
	if (!room) return [`${file.path} stands in no room of the house`];
	const ownFolder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
	return importsOf(file).flatMap(({ written, target, isTypeOnly }) => {
		const says = (what: string) => [`${file.path} imports ${written}: ${what}`];
		if (target.startsWith("tests/")) return says("nothing imports tests");
		if (written.startsWith("../") && !target.startsWith("content/"))
			return says("write #app/… outside the own folder");
		if (written.startsWith("./") && target.startsWith(ownFolder))
			return domainOrder(file.path, target).flatMap(says);
		if (/\.css\b/.test(target) && file.path !== NAMES_STYLES)
			return says(`styles are named in ${NAMES_STYLES} alone`);
		if (target.startsWith("app/") && !/\.(?:ts|tsx|json|css|mjs)(?:\?\w+)?$/.test(target))
			return says("write the extension");
		const isAllowed =
			room.may.some((pattern) => pattern.test(target)) ||
			(isTypeOnly && room.mayTakeTypesFrom?.some((pattern) => pattern.test(target)));
		if (!isAllowed || room.never?.some((pattern) => pattern.test(target))) return says(room.why);
		return domainOrder(file.path, target).flatMap(says);
	});
}

function domainOrder(from: string, to: string): string[] {
	const [own, other] = [domainFolder(from), domainFolder(to)];
	if (!own || !other || own === other) return [];
	if (APART.includes(own)) return [`${own} stands apart`];
	const [ownPlace, otherPlace] = [ORDER.indexOf(own), ORDER.indexOf(other)];
	return ownPlace !== -1 && otherPlace > ownPlace ? [`${other} comes after ${own}`] : [];
}

function domainFolder(path: string): string | undefined {
	return /^app\/domain\/([^/]+)\//.exec(path)?.[1];
}

/** The folders of the domain that import each other in a circle, each circle once as `a > b > a`; type imports count. */
export function domainCircles(files: SourceFile[]): string[] {
	const imports = new Map<string, Set<string>>();
	for (const file of files.filter(({ path }) => !isTest(path))) {
		const own = domainFolder(file.path);
		if (!own) continue;
		const others = imports.get(own) ?? new Set();
		for (const { target } of importsOf(file)) {
			const other = domainFolder(target);
			if (other && other !== own) others.add(other);
		}
		imports.set(own, others);
	}
	const circles = new Set<string>();
	const walk = (folder: string, way: string[]) => {
		const start = way.indexOf(folder);
		if (start !== -1) {
			const circle = way.slice(start);
			const first = circle.indexOf([...circle].sort()[0] ?? folder);
			const turned = [...circle.slice(first), ...circle.slice(0, first)];
			circles.add([...turned, turned[0]].join(" > "));
			return;
		}
		for (const other of imports.get(folder) ?? []) walk(other, [...way, folder]);
	};
	for (const folder of imports.keys()) walk(folder, []);
	return [...circles];
}
