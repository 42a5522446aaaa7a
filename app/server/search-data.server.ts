import { createHash } from "node:crypto";
import { brotliCompressSync, constants } from "node:zlib";
import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import { toSend } from "#app/domain/search/search-data.ts";
import { type SearchSources, searchedOf } from "./search-index.server.ts";

/** What the search page's script looks through, as it is sent. */
interface SearchDataFile {
	/** Of the whole text, so that what is kept under it never changes, whatever it was made of. */
	hash: string;
	plain: Buffer<ArrayBuffer>;
	/** Made when it is first wanted. */
	brotli?: Buffer<ArrayBuffer>;
}

/** Half a megabyte of text: as small as it gets in a tenth of a second, once. */
const QUALITY = 10;

const made = new WeakMap<Catalogue, SearchDataFile>();

/** The data of a catalogue, made once and shared by every request. @param barrierWords - as for `searchedOf` */
export function searchDataFile(
	sources: SearchSources,
	barrierWords: () => Record<Barrier, string>,
): SearchDataFile {
	let file = made.get(sources.catalogue);
	if (file === undefined) {
		const { items, table } = searchedOf(sources, barrierWords);
		const plain = Buffer.from(JSON.stringify(toSend(items, table)));
		const hash = createHash("sha256").update(plain).digest("hex").slice(0, 12);
		file = { hash, plain };
		made.set(sources.catalogue, file);
	}
	return file;
}

/** The data for browsers that take Brotli. */
export function inBrotli(file: SearchDataFile): Buffer<ArrayBuffer> {
	file.brotli ??= brotliCompressSync(file.plain, {
		params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY },
	});
	return file.brotli;
}
