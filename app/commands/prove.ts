import { realEngine } from "#app/domain/proof/engine.ts";
import { plantFault } from "#app/domain/proof/plant.ts";
import { proveLaws } from "#app/domain/proof/prove.ts";
import { today as todayNow } from "#app/server/clock.server.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { commandLine, dayArgument, wholeNumber } from "./arguments.ts";

const USAGE =
	"npm run prove -- [--walks 20000] [--today 2027-01-01] [--plant 1 to 9] [--seed 20261121]";
const { values } = commandLine(
	{
		options: {
			today: { type: "string" },
			plant: { type: "string" },
			walks: { type: "string", default: "20000" },
			seed: { type: "string", default: "20261121" },
		},
	},
	USAGE,
);
const today = dayArgument(values.today, todayNow());
const later = Temporal.PlainDate.from(today).add({ months: 24 }).toString();
const walks = wholeNumber("walks", values.walks, 1, 10_000_000);
const navigator = loadNavigator();
// A planted fault shows that its law can fail; only that law is then tried.
const planted = values.plant === undefined ? undefined : wholeNumber("plant", values.plant, 1, 9);
const engineOn = (day: string) => {
	const engine = realEngine(navigator.on(day), navigator.questions);
	return planted === undefined ? engine : plantFault(engine, planted);
};

const seed = wholeNumber("seed", values.seed, 0, 2 ** 32);
const findings = proveLaws(engineOn(today), engineOn(later), walks, seed, planted);
for (const { law, tried, counterExample, notes } of findings) {
	console.log(`law ${law}: ${counterExample === undefined ? "ok" : "BROKEN"} (${tried})`);
	if (counterExample !== undefined) console.log(`  smallest counter-example: ${counterExample}`);
	for (const note of notes ?? []) console.log(`  ${note}`);
}
if (findings.some(({ counterExample }) => counterExample !== undefined)) process.exitCode = 1;
