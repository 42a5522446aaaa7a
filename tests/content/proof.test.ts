import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { beforeAll, expect, test } from "vitest";

const LAWS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const WALKS = "300";
/** The machine that checks every change has two cores. */
const AT_ONCE = 2;

interface Run {
	code: number | null;
	said: string;
}

/** Runs the command as `npm run prove` does. */
async function prove(...options: string[]): Promise<Run> {
	const child = spawn(process.execPath, ["app/commands/prove.ts", "--walks", WALKS, ...options], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
	return { said: await text(child.stdout), code: await ended };
}

const runs = new Map<number | undefined, Run>();
beforeAll(async () => {
	const open = [undefined, ...LAWS];
	const worker = async () => {
		while (open.length > 0) {
			const law = open.shift();
			runs.set(law, await prove(...(law === undefined ? [] : ["--plant", String(law)])));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
}, 900_000);

test("the nine laws hold for the rules and the content as they are", () => {
	const { code, said } = runs.get(undefined) ?? expect.fail("nothing was run");
	expect(said.match(/^law \d: \w+/gm)).toEqual(LAWS.map((law) => `law ${law}: ok`));
	expect(code).toBe(0);
});

test.each(LAWS)("a fault planted against law %i is found, with an example", (law) => {
	const { code, said } = runs.get(law) ?? expect.fail("nothing was run");
	expect(said.match(/^law \d: BROKEN/gm) ?? []).toContain(`law ${law}: BROKEN`);
	expect(said).toMatch(/smallest counter-example: \S/);
	expect(code).toBe(1);
});
