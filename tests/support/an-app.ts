import { onTestFinished } from "vitest";
import { type BuiltApp, startBuiltApp } from "./built-app.ts";

/** The built app in a process of its own, for one test: it ends with the test. */
export async function anApp(env?: Record<string, string>, root?: string): Promise<BuiltApp> {
	const app = await startBuiltApp(env, root);
	onTestFinished(async () => {
		await app.stop();
	});
	return app;
}
