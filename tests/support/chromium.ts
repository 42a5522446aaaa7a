import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** A Chromium to start: where it is, and what its process needs to know. */
export interface ChromiumProgram {
	executablePath: string;
	args: string[];
	env: Record<string, string>;
}

const NAMES = [
	"chromium",
	"chromium-browser",
	"google-chrome",
	"google-chrome-stable",
	"chrome",
	"msedge",
];
const PLACES = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The browser that the tests use: an installed Chromium where there is one, otherwise the one that npm brought.
 *
 * @throws Error in words where there is neither
 */
export function findChromium(): ChromiumProgram {
	const installed = findInstalled();
	if (installed) return { executablePath: installed, args: ["--no-sandbox"], env: processEnv() };
	if (process.platform === "linux" && process.arch === "x64") return unpackChromium();
	throw new Error(
		"The browser tests need a browser: please install Chromium or Chrome on this machine.",
	);
}

function findInstalled(): string | undefined {
	const onPath = (process.env.PATH ?? "")
		.split(delimiter)
		.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return [...onPath, ...PLACES, chromium.executablePath()].find((path) => path && existsSync(path));
}

/**
 * Unpacks the Linux browser of @sparticuz/chromium, with the libraries that a bare machine lacks.
 * Only the browser is taken: the arguments that the package proposes switch web security off.
 *
 * It appears in its place by one rename, so that another process never starts half of it.
 */
function unpackChromium(): ChromiumProgram {
	const { version } = JSON.parse(
		readFileSync(join("node_modules", "@sparticuz", "chromium", "package.json"), "utf8"),
	);
	const folder = join(process.cwd(), "node_modules", ".cache", `chromium-${version}`);
	if (!existsSync(folder)) {
		const draft = `${folder}.${process.pid}`;
		mkdirSync(draft, { recursive: true });
		const program = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
		// The package unpacks into the system's temporary folder, and its libraries only where it believes itself to be on Lambda.
		const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" };
		const unpacked = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
			env,
			encoding: "utf8",
		});
		if (unpacked.status !== 0)
			throw new Error(`The browser that npm brought could not be unpacked:\n${unpacked.stderr}`);
		writeFileSync(join(draft, "fonts", "fonts.conf"), fontsConfiguration(folder));
		try {
			renameSync(draft, folder);
		} catch (error) {
			rmSync(draft, { recursive: true, force: true });
			// Another process was first: its copy is as good.
			if (!existsSync(folder)) throw error;
		}
	}
	return {
		executablePath: join(folder, "chromium"),
		args: ["--no-sandbox", "--headless=shell"],
		env: {
			...processEnv(),
			LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
			FONTCONFIG_PATH: join(folder, "fonts"),
		},
	};
}

/** The package's own configuration looks in folders of Lambda's; ours also finds what fonts the machine has, for other scripts. */
function fontsConfiguration(folder: string): string {
	const places = [join(folder, "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"];
	const lines = places.map((place) => `<dir>${place}</dir>`).join("");
	return `<?xml version="1.0"?><fontconfig>${lines}<cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>\n`;
}

function processEnv(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(process.env).filter(
			(entry): entry is [string, string] => entry[1] !== undefined,
		),
	);
}
