// Runs before npm start, npm test and npm run dev: installs what the lock file says where that has not happened yet,
// and makes sure that a Node new enough comes first on the path. Plain JavaScript that Node 20 can run.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const NEEDED_NODE = 26;
const root = join(import.meta.dirname ?? ".", "..", "..");
const ownNode = join(
	root,
	"node_modules",
	".bin",
	process.platform === "win32" ? "node.cmd" : "node",
);

if (!isInstalled()) install();
if (!bringsNode()) turnToMachinesNode();

/** Whether node_modules holds exactly the packages of the lock file, but for those of other platforms. */
function isInstalled() {
	const written = join(root, "node_modules", ".package-lock.json");
	if (!existsSync(written)) return false;
	const wanted = packagesOf(join(root, "package-lock.json"));
	const present = packagesOf(written);
	return (
		Object.entries(wanted).every(([path, entry]) => path === "" || isSame(present[path], entry)) &&
		Object.keys(present).every((path) => path in wanted)
	);
}

function isSame(present, wanted) {
	if (present === undefined) return wanted.optional === true;
	return present.version === wanted.version && present.integrity === wanted.integrity;
}

function packagesOf(path) {
	return JSON.parse(readFileSync(path, "utf8")).packages ?? {};
}

function install() {
	console.error("Installing packages: this takes a minute, once.");
	const arguments_ = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
	// Inside npm, the path to npm itself is known; a bare "npm" needs a shell on Windows.
	const npm = process.env.npm_execpath;
	const result = npm
		? spawnSync(process.execPath, [npm, ...arguments_], {
				cwd: root,
				stdio: ["ignore", "ignore", "inherit"],
			})
		: spawnSync("npm", arguments_, {
				cwd: root,
				stdio: ["ignore", "ignore", "inherit"],
				shell: process.platform === "win32",
			});
	if (result.status === 0) return;
	fail(
		'The packages could not be installed. Is there a connection to the npm registry? What npm said is above; "npm ci" tries again.',
	);
}

/** Whether the Node that npm brought is there and runs; one made for another C library is there and does not. */
function bringsNode() {
	const version = spawnSync(ownNode, ["--version"], { encoding: "utf8" }).stdout ?? "";
	return Number.parseInt(version.slice(1), 10) >= NEEDED_NODE;
}

function turnToMachinesNode() {
	if (Number.parseInt(process.versions.node, 10) < NEEDED_NODE) {
		fail(
			`This needs Node ${NEEDED_NODE}. The machine's own is ${process.versions.node}, and npm has none that runs on ${process.platform} ${process.arch}. Please install Node ${NEEDED_NODE} from https://nodejs.org.`,
		);
	}
	// A broken one would come first on npm's path.
	rmSync(ownNode, { force: true });
}

function fail(message) {
	console.error(message);
	process.exit(1);
}
