import { reactRouter } from "@react-router/dev/vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vitest/config";

// The router's plugin compiles routes for the browser and wants a build of its own; unit tests read the files as they are.
const isVitest = process.env.VITEST !== undefined;

/** The tests of one room. `extends` shares the plugins above with every project. */
function project(name: string, include: string[], environment: "node" | "happy-dom" = "node") {
	return { extends: true as const, test: { name, include, environment } };
}

export default defineConfig({
	plugins: isVitest ? [] : [tailwindcss(), reactRouter()],
	environments: {
		// Our own entry beside the router's: one module graph holds the pages and the server that serves them.
		ssr: { build: { rollupOptions: { input: "./app/server/main.server.ts" } } },
	},
	test: {
		projects: [
			project("unit", ["app/**/*.test.ts"]),
			project("component", ["app/**/*.test.tsx"], "happy-dom"),
			project("content", ["tests/content/**/*.test.ts"]),
			project("architecture", ["tests/architecture/**/*.test.ts"]),
			project("contracts", ["tests/contracts/**/*.test.ts"]),
			project("journeys", ["tests/journeys/**/*.test.ts"]),
			project("browser", ["tests/browser/**/*.test.ts"]),
		],
	},
});
