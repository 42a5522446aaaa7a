import { randomBytes } from "node:crypto";
import { loadPeppers, type Peppers } from "#app/server/sealing/pepper.server.ts";

/** The text of a pepper of chance, for the environment. */
export function pepperText(id = "p1"): string {
	return `${id}:${randomBytes(32).toString("base64url")}`;
}

/** Peppers of chance, newest first. */
export function somePeppers(): Peppers {
	const ring = { id: "p", secret: randomBytes(32) };
	return loadPeppers({ pepper: [ring], dataDir: "" });
}
