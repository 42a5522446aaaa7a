import { expect, test } from "vitest";
import { pepperText } from "../support/a-pepper.ts";
import { databases, ENGINES } from "../support/a-store.ts";
import { killWhileSaving } from "../torture/kill-while-saving.ts";

const { aPlace } = databases();

// `npm run torture` kills two hundred times.
test.each(ENGINES)(
	"%s: killed while saving, all that was acknowledged is there",
	async (engine) => {
		const { env } = await aPlace(engine);
		const figures = await killWhileSaving({ ...env, PEPPER: pepperText() }, 6);
		expect(figures.acknowledged).toBeGreaterThanOrEqual(6);
		expect(figures).toMatchObject({ lost: 0, back: 0, notExtended: 0, half: 0, faults: 0 });
	},
);
