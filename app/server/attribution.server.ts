import { z } from "zod";
import { readYaml } from "./read-yaml.server.ts";
import { repositoryPath } from "./repository-root.server.ts";

const AttributionsSchema = z.array(
	z.strictObject({ text: z.string(), covers: z.string(), licence: z.url() }),
);

/** A statement that a licence of our data asks us to show. */
export type Attribution = z.infer<typeof AttributionsSchema>[number];

/** Reads `content/attribution.yaml`. @throws Error where it is missing or broken: the licences ask for it */
export function readAttributions(): Attribution[] {
	const file = "content/attribution.yaml";
	const { value, problems } = readYaml(repositoryPath(file), file);
	const parsed = AttributionsSchema.safeParse(value);
	if (parsed.success) return parsed.data;
	throw new Error(`${file}: ${problems[0]?.says ?? z.prettifyError(parsed.error)}`);
}
