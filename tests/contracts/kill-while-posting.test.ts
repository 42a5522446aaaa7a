import { expect, test } from "vitest";
import { pepperText } from "../support/a-pepper.ts";
import { databases, ENGINES } from "../support/a-store.ts";
import { killWhilePosting } from "../torture/kill-while-posting.ts";

const { aPlace } = databases();

// `npm run torture` kills two hundred times.
test.each(ENGINES)(
	"%s: killed while posting and sending, every message that was acknowledged arrives whole",
	async (engine) => {
		const { env } = await aPlace(engine);
		const figures = await killWhilePosting({ ...env, PEPPER: pepperText() }, 4);
		expect(figures.acknowledged).toBeGreaterThanOrEqual(4);
		expect(figures).toMatchObject({ lost: 0, half: 0, untold: 0, left: 0 });
	},
);
