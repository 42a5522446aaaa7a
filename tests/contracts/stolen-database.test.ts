import { describe, expect, test } from "vitest";
import { readReport } from "#app/domain/catalogue/report.ts";
import { readCode } from "#app/domain/codes/typed-code.ts";
import { readPlanCode } from "#app/domain/saved-plans/plan-code.ts";
import { handOverKey } from "#app/server/hand-overs/hand-over-key.server.ts";
import { HandOvers } from "#app/server/hand-overs/hand-overs.server.ts";
import { loadKeyRing } from "#app/server/key-ring.server.ts";
import { reportsIn } from "#app/server/reports.server.ts";
import { planKey } from "#app/server/saved-plans/plan-key.server.ts";
import { SavedPlans } from "#app/server/saved-plans/saved-plans.server.ts";
import { loadPeppers } from "#app/server/sealing/pepper.server.ts";
import { sweep } from "#app/server/store/sweep.server.ts";
import { aService } from "../support/a-service.ts";
import { aStoreAt, databases, ENGINES } from "../support/a-store.ts";
import { filesWith, formsOf, formsOfText } from "../support/bytes-on-disk.ts";

const { aPlace, postgres } = databases();

/** What only the person may know, in words that stand nowhere else. */
const PLAN = {
	barriers: ["zz-health-mental", "zz-convictions"],
	district: "zz-amber-valley",
	note: "zzمنصوبہ zzżółć",
};
const WORDS = ["zz-health-mental", "zz-convictions", "zz-amber-valley", "zzمنصوبہ", "zzżółć"];
const PERSONAL = ["07700 900123", "jo@mail.example", "NG9 1AB"];

describe.each(ENGINES)("%s", (engine) => {
	test("every byte on the disk after a busy day: no plan, no code, no key but in its own file", async () => {
		const place = await aPlace(engine);
		const store = aStoreAt(place);
		const settings = { sealKeys: undefined, pepper: undefined, dataDir: place.dataDir };
		const [sealKey] = loadKeyRing(settings);
		const peppers = loadPeppers(settings);
		const plans = new SavedPlans(store, peppers, Date.now);
		const codes: string[] = [];
		for (let more = 0; more < 9; more++) codes.push((await plans.save({ ...PLAN, more })).code);
		for (const code of codes.slice(0, 3)) await plans.forget(code);
		for (const code of codes.slice(3, 6)) await plans.extendOnce(code);
		for (const code of codes) await plans.open(code.toLowerCase());
		const handOvers = new HandOvers(store, peppers, Date.now);
		const handed: string[] = [];
		for (let more = 0; more < 9; more++) {
			const made = await handOvers.make({ ...PLAN, more });
			handed.push(made?.code ?? "");
			if (more % 3 === 1) await handOvers.end(made?.serial ?? "");
		}
		for (const code of handed.slice(0, 6)) await handOvers.open(code.toLowerCase());
		const service = aService();
		const sent = { reason: "hours", text: `Shut on Mondays. ${PERSONAL.join(", ")}` };
		const read = readReport(sent, service, "2026-11-22");
		if (!("report" in read)) throw new Error("This is a report");
		await reportsIn(store, () => 0, console.error).keep(read.report);
		const reading = () => {
			const folders = engine === "postgres" ? [postgres().folder, place.dataDir] : [place.dataDir];
			const codeForms = codes.flatMap((code) => {
				const bytes = Buffer.from(readPlanCode(code) ?? []);
				const { key } = planKey(bytes, peppers[0]);
				const bare = code.replaceAll("-", "");
				const texts = [code, bare, bare.toLowerCase()].map((text) => Buffer.from(text));
				return [...texts, ...formsOf(bytes), ...formsOf(key)];
			});
			const handedForms = handed.flatMap((code) => {
				const bare = code.replace("-", "");
				const texts = [code, bare, bare.toLowerCase()].map((text) => Buffer.from(text));
				// Five bytes as they are stand by chance somewhere in a large file.
				const [, ...texted] = formsOf(Buffer.from(readCode(code, 5) ?? []));
				return [...texts, ...texted, ...formsOf(handOverKey(code, peppers[0]).key)];
			});
			return {
				words: filesWith(folders, [...WORDS, ...PERSONAL].flatMap(formsOfText)),
				codes: filesWith(folders, codeForms),
				handed: filesWith(folders, handedForms),
				pepper: filesWith(folders, formsOf(peppers[0].secret)),
				sealKey: filesWith(folders, formsOf(sealKey.secret)),
				masked: filesWith(folders, [Buffer.from("Shut on Mondays. [number]")]).length > 0,
			};
		};
		// The last is what shows that this looks in the right place: it stands there, and is meant to.
		const nothing = {
			words: [],
			codes: [],
			handed: [],
			pepper: ["pepper"],
			sealKey: ["seal-keys"],
			masked: true,
		};
		expect(reading()).toEqual(nothing);
		await sweep(store, "a", Date.now());
		if (engine === "postgres") await postgres().ask("checkpoint");
		await store.close();
		expect(reading()).toEqual(nothing);
	});
});
