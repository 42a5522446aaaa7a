import { reactRouter } from "@react-router/dev/vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

// The router's plugin compiles routes for the browser and wants a build of its own; unit tests read the files as they are.
const isVitest = process.env.VITEST !== undefined;

/** The tests of one room. `extends` shares what stands outside `test` with every project. */
function project(
	name: string,
	include: string,
	options: TestProjectInlineConfiguration["test"] = {},
): TestProjectInlineConfiguration {
	return { extends: true, test: { name, include: [include], testTimeout: 60_000, ...options } };
}

/**
 * A process or a browser of its own takes longer, and waits most of its time: two at once fill two cores. What is waited
 * for may come late on a busy machine, which must not look like a broken page.
 */
const WHOLE_APP: TestProjectInlineConfiguration["test"] = {
	testTimeout: 180_000,
	hookTimeout: 180_000,
	maxWorkers: 2,
	expect: { poll: { timeout: 20_000 } },
	sequence: { groupOrder: 1 },
};

/**
 * The server's packages go into its build: one file loads in half the time of a few hundred, and without React's development half.
 * A package that must stay outside, such as a driver with native parts, is named in `resolve.external`.
 */
const inOneFile = {
	define: { "process.env.NODE_ENV": JSON.stringify("production") },
	// What only some copies use is loaded only there: the driver of PostgreSQL, and what sends messages.
	resolve: {
		noExternal: true as const,
		external: ["pg", "nodemailer", "notifications-node-client"],
	},
};

/** Packages beside our own code, not in it: a line of a stack trace then says whose it is. */
const packagesApart = { codeSplitting: { groups: [{ name: "packages", test: /node_modules/ }] } };

/**
 * V8's hint to compile all of a file while it loads, not each function when a key first needs it; other browsers read a
 * remark. For what answers the first key.
 */
const COMPILED_AT_ONCE = "//# allFunctionsCalledOnLoad";
const FRAMEWORK = "framework";
const DESK = "desk";

/** Files for the browser: what every page with a script shares in one file, which a browser keeps while our own code changes. */
const browserFiles = {
	postBanner: ({ name }: { name: string }) =>
		[FRAMEWORK, DESK].includes(name) ? COMPILED_AT_ONCE : "",
	codeSplitting: {
		groups: [
			{
				name: FRAMEWORK,
				test: /node_modules\/(?:react|react-dom|react-router|scheduler|i18next|react-i18next)\//,
			},
			// The frame of each page and the pages that have a script, with all they use: one file costs less than ten.
			{ name: "pages", test: /\/app\/(?:root\.tsx|routes\/services\/)/ },
			{ name: DESK, test: /\/app\/routes\/desk\// },
		],
	},
};

export default defineConfig(({ command }) => ({
	plugins: isVitest ? [] : [tailwindcss(), reactRouter()],
	environments: {
		client: { build: { rolldownOptions: { output: browserFiles } } },
		ssr: {
			...(command === "build" ? inOneFile : {}),
			// Our own entry beside the router's: one module graph holds the pages and the server that serves them.
			build: {
				rolldownOptions: { input: "./app/server/main.server.ts", output: packagesApart },
			},
		},
	},
	test: {
		projects: [
			project("unit", "app/**/*.test.ts"),
			project("component", "app/**/*.test.tsx", { environment: "happy-dom" }),
			project("content", "tests/content/**/*.test.ts"),
			project("architecture", "tests/architecture/**/*.test.ts"),
			project("contracts", "tests/contracts/**/*.test.ts"),
			project("journeys", "tests/journeys/**/*.test.ts", WHOLE_APP),
			project("browser", "tests/browser/**/*.test.ts", WHOLE_APP),
		],
	},
}));
