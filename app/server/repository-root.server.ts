import { join } from "node:path";

/**
 * A path inside the repository. The server and every command start at its
 * root, and a bundle no longer knows where its source lay.
 */
export function repositoryPath(...parts: string[]): string {
	return join(process.cwd(), ...parts);
}
