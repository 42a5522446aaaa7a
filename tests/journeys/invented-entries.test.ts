import { expect, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { withInventedContent } from "../support/invented-content.ts";
import { Visitor } from "../support/visitor.ts";

const from = ["newark"];
const SECRET = ["Rosehip House", "Ask for Marigold"];

/** A service with a place of safety, a place anybody may know, and the id of a duplicate that was joined to it. */
function aCopyWithARefuge() {
	return withInventedContent({
		"juno-womens-aid": {
			mergedFrom: ["juno-old-line"],
			venues: [
				{ district: "nottingham", name: SECRET[0], sessions: SECRET[1], hidden: true, from },
				{ district: "gedling", name: "Open Door Centre", address: "1 Market Place", from },
			],
		},
	});
}

test("the id of a joined duplicate leads for good to the entry that stands", async () => {
	const app = await anApp({}, aCopyWithARefuge());
	const old = await fetch(`${app.url}/services/juno-old-line`, { redirect: "manual" });
	expect([old.status, old.headers.get("location")]).toEqual([301, "/services/juno-womens-aid"]);
	const sheet = await fetch(`${app.url}/services/juno-old-line/leaflet`, { redirect: "manual" });
	expect([sheet.status, sheet.headers.get("location")]).toEqual([
		301,
		"/services/juno-womens-aid/leaflet",
	]);
	const page = await new Visitor(app.url).open("/services/juno-old-line");
	expect([page.path, page.status, page.h1]).toEqual([
		"/services/juno-womens-aid",
		200,
		"Juno Women's Aid",
	]);
});

test("a place of safety is on no page, in no answer of the router's own, and in no log", async () => {
	const app = await anApp({}, aCopyWithARefuge());
	const visitor = new Visitor(app.url);
	await visitor.begin("yes");
	await visitor.answer(
		{ area: "Nottingham", age: "30", difficulties: ["home"], home: ["domestic-abuse"] },
		"declined",
	);
	const pages = [
		"/plan",
		"/plan/others",
		"/plan/not-now",
		"/check",
		"/services",
		"/services/juno-womens-aid",
		"/services/juno-womens-aid/leaflet",
		"/barriers/domestic-abuse",
		"/barriers/domestic-abuse?area=nottingham",
		"/places/nottingham",
		"/places/gedling",
		"/kinds/housing",
		"/a-to-z",
		"/now",
		"/services/national-domestic-abuse-helpline",
	];
	const cookie = visitor.jar.header("/", false) ?? "";
	const seen: Record<string, string> = {};
	for (const path of pages) {
		seen[path] = (await visitor.open(path)).html;
		const [bare, query] = path.split("?");
		for (const data of [`${bare}.data?${query ?? ""}`, `${bare}.data?_routes=root`]) {
			const answer = await fetch(app.url + data, { headers: { Cookie: cookie } });
			expect([data, answer.status, answer.headers.get("cache-control")]).toEqual([
				data,
				200,
				"no-store",
			]);
			seen[data] = await answer.text();
		}
	}
	const holds = (path: string, text: string) => seen[path]?.includes(text) ?? false;
	expect(holds("/plan", "juno-womens-aid") || holds("/plan/others", "juno-womens-aid")).toBe(true);
	expect(holds("/services/juno-womens-aid", "Open Door Centre, 1 Market Place")).toBe(true);
	expect(holds("/services/juno-womens-aid/leaflet", "Open Door Centre, 1 Market Place")).toBe(true);
	expect(holds("/services/juno-womens-aid.data?", "Open Door Centre")).toBe(true);
	await app.stop();
	for (const secret of SECRET) {
		const where = Object.entries({ ...seen, log: app.logs() }).filter(([, text]) =>
			text.includes(secret),
		);
		expect([secret, where.map(([path]) => path)]).toEqual([secret, []]);
	}
});
