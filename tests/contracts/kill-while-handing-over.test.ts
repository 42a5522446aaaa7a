import { expect, test } from "vitest";
import { pepperText } from "../support/a-pepper.ts";
import { databases, ENGINES } from "../support/a-store.ts";
import { killWhileHandingOver } from "../torture/kill-while-handing-over.ts";

const { aPlace } = databases();

// `npm run torture` kills two hundred times.
test.each(ENGINES)(
	"%s: killed while handing over, what was made opens, what was opened or ended does not, and none is half",
	async (engine) => {
		const { env } = await aPlace(engine);
		const figures = await killWhileHandingOver({ ...env, PEPPER: pepperText() }, 6);
		expect(figures.made).toBeGreaterThanOrEqual(6);
		expect(figures.opened).toBeGreaterThanOrEqual(1);
		expect(figures).toMatchObject({ lost: 0, twice: 0, back: 0, half: 0 });
	},
);
