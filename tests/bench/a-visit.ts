/** A person's way through the real pages, to have a cookie such as their browser would hold. */
export interface Visit {
	/** The Cookie header, sealed by the server that was walked. */
	cookie: string;
	/** The path of the question that would be asked next; `/check` where none is. */
	next: string;
}

/** What the person answers, by the name of the field; anything not named here is declined. */
const ANSWERS: Record<string, readonly string[]> = {
	area: ["Mansfield"],
	age: ["44"],
	work: ["not-looking"],
	difficulties: ["health", "caring"],
	health: ["health-mental", "health-msk"],
	caring: ["caring-child"],
	goals: ["return-to-work", "training"],
	outOfWork: ["12-to-18-months"],
	youngestChild: ["3-to-4"],
	mentalHealthTeam: ["false"],
	benefits: ["universal-credit"],
	rightToWork: ["yes"],
	qualification: ["level-2"],
	using: ["none-of-these"],
};

/**
 * Walks the questions of a running server as a browser without script would.
 *
 * @param answers - how many questions to answer at most
 * @throws Error where a page is not what a person would meet
 */
export async function walk(origin: string, answers: number): Promise<Visit> {
	let visit = await send({ cookie: "", next: "/start" }, origin, { shared: ["no"], for: ["me"] });
	for (let answered = 0; answered < answers && visit.next.startsWith("/q/"); answered++) {
		const field = await fieldOf(visit, origin);
		const values = ANSWERS[field] ?? ["declined"];
		visit = await send(visit, origin, { [field]: values });
	}
	return visit;
}

async function fieldOf({ cookie, next }: Visit, origin: string): Promise<string> {
	const page = await fetch(origin + next, { headers: { cookie } });
	const html = await page.text();
	const form = html.slice(html.indexOf(`action="${next}"`));
	const field = /<input(?=[^>]*type="(?:text|radio|checkbox)")[^>]*name="([^"]+)"/.exec(form)?.[1];
	if (page.status !== 200 || field === undefined) {
		throw new Error(`${next} asks nothing (${page.status})`);
	}
	return field;
}

async function send(
	{ cookie, next }: Visit,
	origin: string,
	fields: Record<string, readonly string[]>,
): Promise<Visit> {
	const body = new URLSearchParams();
	for (const [name, values] of Object.entries(fields)) {
		for (const value of values) body.append(name, value);
	}
	const answer = await fetch(origin + next, {
		method: "POST",
		headers: { cookie, origin },
		body,
		redirect: "manual",
	});
	const to = answer.headers.get("location");
	if (answer.status !== 303 || to === null || to === next) {
		throw new Error(`${next} does not lead on (${answer.status})`);
	}
	return { cookie: answer.headers.getSetCookie()[0]?.split(";")[0] ?? cookie, next: to };
}
