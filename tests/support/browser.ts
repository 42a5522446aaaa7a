import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./chromium.ts";

/** A browser of a test's own does nothing but show our pages: no updates, no accounts, no talk with its maker. */
const QUIET = [
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Starts a headless Chromium. Whoever starts it closes it. @throws Error in words where the machine has none */
export async function launchBrowser(): Promise<Browser> {
	const { executablePath, args, env } = findChromium();
	return chromium.launch({ executablePath, args: [...args, ...QUIET], env });
}
