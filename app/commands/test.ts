// npm test: every check there is, in order, counted. Its last line is "N passed, N failed".
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const NODE = process.execPath;
const REPORT = join("node_modules", ".cache", "test-report.json");

interface Count {
	passed: number;
	failed: number;
}

/** One thing that is checked; its exit code says whether it holds. */
interface Step {
	name: string;
	run: string[];
}

const packageProgram = (...parts: string[]) => join("node_modules", ...parts);

const STEPS: Step[] = [
	{
		name: "types: what the router makes of the routes",
		run: [packageProgram("@react-router", "dev", "bin.cjs"), "typegen"],
	},
	{ name: "types", run: [packageProgram("typescript", "bin", "tsc")] },
	{ name: "lint and format", run: [packageProgram("@biomejs", "biome", "bin", "biome"), "check"] },
	{
		name: "content",
		// On a day that stays: what time alone makes wrong is for the editors' own run, not for a test to fail on.
		run: [join("app", "commands", "check-content.ts"), "--brief", "--today", "2026-11-22"],
	},
	{ name: "build", run: [join("app", "commands", "build.ts")] },
];

const PROOF: Step = {
	name: "prove",
	run: [join("app", "commands", "prove.ts"), "--walks", "500"],
};

const counts = [...STEPS.map(runStep), runVitest(), runStep(PROOF)];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);

function runStep({ name, run }: Step): Count {
	heading(name);
	const isGood = spawnSync(NODE, run, { stdio: "inherit" }).status === 0;
	process.stdout.write(isGood ? `${name}: good\n` : `${name}: FAILED\n`);
	return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
}

/** Counts tests, files that could not even be loaded, and a run that ended badly for another reason. */
function runVitest(): Count {
	heading("tests");
	mkdirSync(join("node_modules", ".cache"), { recursive: true });
	rmSync(REPORT, { force: true });
	const run = [
		packageProgram("vitest", "vitest.mjs"),
		"run",
		"--reporter=default",
		"--reporter=json",
		`--outputFile.json=${REPORT}`,
	];
	const { status } = spawnSync(NODE, run, { stdio: "inherit" });
	if (!existsSync(REPORT)) return { passed: 0, failed: 1 };
	const report: VitestReport = JSON.parse(readFileSync(REPORT, "utf8"));
	const unloadable = report.testResults.filter(
		(file) => file.status === "failed" && file.assertionResults.length === 0,
	).length;
	const failed = report.numFailedTests + unloadable;
	return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
}

function heading(text: string): void {
	process.stdout.write(`\n── ${text} ${"─".repeat(Math.max(0, 72 - text.length))}\n`);
}
