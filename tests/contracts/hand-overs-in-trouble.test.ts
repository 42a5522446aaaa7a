import { renameSync } from "node:fs";
import { expect, test } from "vitest";
import { HandOvers, type MadeHandOver } from "#app/server/hand-overs/hand-overs.server.ts";
import { StoreTrouble } from "#app/server/store/trouble.server.ts";
import { somePeppers } from "../support/a-pepper.ts";
import { aStoreAt, databases, ENGINES, type Place } from "../support/a-store.ts";

const { aPlace, postgres } = databases();

/** Takes a database away, and gives it back. */
const away = {
	sqlite: {
		begin: ({ dataDir }: Place) => renameSync(dataDir, `${dataDir}-away`),
		end: ({ dataDir }: Place) => renameSync(`${dataDir}-away`, dataDir),
	},
	postgres: { begin: () => postgres().stop(), end: () => postgres().start() },
};

test.each(ENGINES)(
	"%s: while the database is away nobody sees or ends anything, and no try is lost",
	async (engine) => {
		const place = await aPlace(engine);
		const handOvers = new HandOvers(aStoreAt(place), somePeppers(), Date.now);
		const make = async (value: string) => (await handOvers.make(value)) as MadeHandOver;
		const [waiting, opened] = [await make("waiting"), await make("opened")];
		await handOvers.open(opened.code);
		await away[engine].begin(place);
		for (const attempt of [
			() => handOvers.make("during"),
			() => handOvers.open(waiting.code),
			() => handOvers.state(opened.serial),
			() => handOvers.end(opened.serial),
		])
			await expect(attempt()).rejects.toThrow(StoreTrouble);
		await away[engine].end(place);
		const answer = () => handOvers.state(opened.serial).catch(() => undefined);
		await expect.poll(answer, { timeout: 10_000 }).toBeDefined();
		expect((await handOvers.state(opened.serial)).is).toBe("opened");
		expect((await handOvers.open(waiting.code))?.value).toBe("waiting");
		expect((await handOvers.open((await make("after")).code))?.value).toBe("after");
	},
);
