import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import { type Engine, realEngine } from "#app/domain/proof/engine.ts";
import { type ReadContent, readContent } from "./content-reader.server.ts";
import { GitHistory } from "./git-history.server.ts";
import { hashOf } from "./hash.server.ts";
import { inOneLine } from "./navigator.server.ts";

/** The content as it is here and as it was at a commit, both read by today's code; or why not, in words. */
export type ContentVersions =
	| {
			ok: true;
			before: ContentVersion;
			after: ContentVersion;
			/** Files beside the services that are not the same, which can move plans too. */
			around: string[];
			/** Older files that today's code cannot read, in whose place today's were taken. */
			replaced: string[];
	  }
	| { ok: false; says: string };

/** One version of the content. */
export interface ContentVersion {
	catalogue: Catalogue;
	/** What people meet on a day (`YYYY-MM-DD`). */
	on(today: string): Engine;
}

type Readable = Extract<ReadContent, { ok: true }>;
const FEW = 3;

/**
 * Reads the content of the working tree and of a commit.
 *
 * @param ref - a branch, a tag or a commit's id
 * @param root - folder of the repository
 * @param spare - a temporary folder for the older files
 */
export function contentVersions(ref: string, root: string, spare: string): ContentVersions {
	const history = new GitHistory(root);
	if (history.missing) return { ok: false, says: history.missing };
	const commit = history.commitNamed(ref);
	if (commit === undefined) {
		const fetch = history.isShallow ? " This copy has only the newest part of the history." : "";
		return { ok: false, says: `There is no branch, tag or commit called "${ref}" here.${fetch}` };
	}
	const after = readContent(join(root, "content"));
	if (!after.ok) return { ok: false, says: broken("The content here", after) };
	let then: { read: ReadContent; replaced: string[] };
	try {
		then = history.laidOut(commit, spare, (folder) => readOlder(folder, root), ["content"]);
	} catch {
		return { ok: false, says: `The version "${ref}" holds no content folder that can be read.` };
	}
	const { read: before, replaced } = then;
	if (!before.ok) {
		return {
			ok: false,
			says: broken(`Today's code cannot read the content of "${ref}": it`, before),
		};
	}
	return {
		ok: true,
		before: versionOf(before),
		after: versionOf(after),
		around: aroundChanged(before, after),
		replaced,
	};
}

/** Where files beside the services are of a form that today's code cannot read, today's stand in for them. */
function readOlder(folder: string, root: string): { read: ReadContent; replaced: string[] } {
	const read = readContent(join(folder, "content"));
	if (read.ok) return { read, replaced: [] };
	const files = new Set(read.problems.map(({ file }) => file));
	const replaced = [...files].filter((file) => !file.startsWith("content/services/"));
	if (replaced.length === 0) return { read, replaced };
	for (const file of replaced) cpSync(join(root, file), join(folder, file), { force: true });
	return { read: readContent(join(folder, "content")), replaced: replaced.toSorted() };
}

function broken(what: string, { problems }: Extract<ReadContent, { ok: false }>): string {
	const more = problems.length > FEW ? [`… and ${problems.length - FEW} more.`] : [];
	return [`${what} is broken.`, ...problems.slice(0, FEW).map(inOneLine), ...more].join("\n");
}

function versionOf({ catalogue, ranking, questions }: Readable): ContentVersion {
	const { services, byId, crisis, region } = catalogue;
	const areas = region.districts.map(({ id }) => id);
	return {
		catalogue,
		on: (today) => realEngine({ services, byId, ranking, crisis, areas, today }, questions),
	};
}

function aroundChanged(before: Readable, after: Readable): string[] {
	const parts: [file: string, of: (read: Readable) => unknown][] = [
		["content/region.yaml", ({ catalogue }) => catalogue.region],
		["content/crisis.yaml", ({ catalogue }) => catalogue.crisis],
		["content/triage/ranking.yaml", ({ ranking }) => ranking],
		["content/triage/questions.yaml", ({ questions }) => questions],
	];
	return parts.filter(([, of]) => hashOf(of(before)) !== hashOf(of(after))).map(([file]) => file);
}
