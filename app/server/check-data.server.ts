import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { plainIssue } from "#app/domain/catalogue/plain-issue.ts";
import {
	ContactExceptionsSchema,
	type Provision,
	ProvisionRecordSchema,
} from "#app/domain/catalogue/provision.schema.ts";
import { type Words, WordsSchema } from "#app/domain/catalogue/words.schema.ts";
import { readYaml } from "./read-yaml.server.ts";

/** What the checks of the content compare it with; the server itself never reads it. */
export interface CheckData {
	words: Words;
	provision: Provision;
}

/** A file that the checks rest on is broken; the message names it. */
export class BrokenCheckData extends Error {
	constructor(message: string) {
		super(message);
		this.name = "BrokenCheckData";
	}
}

/**
 * @param content - path of the content folder
 * @param seeds - path of the folder with `records.jsonl` and `exceptions.yaml`
 * @throws BrokenCheckData
 */
export function readCheckData(content: string, seeds: string): CheckData {
	return {
		words: readShaped(join(content, "words.yaml"), "content/words.yaml", WordsSchema),
		provision: {
			records: readRecords(join(seeds, "records.jsonl")),
			exceptions: readShaped(
				join(seeds, "exceptions.yaml"),
				"seeds/provision/exceptions.yaml",
				ContactExceptionsSchema,
			),
		},
	};
}

function readRecords(path: string): Provision["records"] {
	const file = "seeds/provision/records.jsonl";
	if (!existsSync(path)) throw new BrokenCheckData(`${file} is missing.`);
	const lines = readFileSync(path, "utf8").trimEnd().split("\n");
	return new Map(
		lines.map((line, index) => {
			const record = shaped(parsed(line), `${file}, line ${index + 1}`, ProvisionRecordSchema);
			return [record.id, record];
		}),
	);
}

/** A line that is no JSON is no record either. */
function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

function readShaped<Out>(path: string, file: string, schema: z.ZodType<Out>): Out {
	const { value, problems } = readYaml(path, file);
	if (problems[0] !== undefined) throw new BrokenCheckData(`${file}: ${problems[0].says}`);
	return shaped(value, file, schema);
}

function shaped<Out>(value: unknown, file: string, schema: z.ZodType<Out>): Out {
	const { data, error } = schema.safeParse(value);
	if (error === undefined) return data as Out;
	const [issue] = error.issues.map(plainIssue);
	throw new BrokenCheckData(
		`${[file, issue?.path.join(" > ")].filter(Boolean).join(", ")}: ${issue?.says}`,
	);
}
