/** What a site's robots.txt says to one program (RFC 9309). */
export interface Robots {
	/** Whether the program may ask for a path, query included. */
	allows(path: string): boolean;
	/** Seconds between two requests, where it asks for them. */
	delaySeconds: number;
}

export const EVERYTHING: Robots = { allows: () => true, delaySeconds: 0 };

interface Group {
	agents: string[];
	rules: { allow: boolean; path: string }[];
	delaySeconds: number;
}

/**
 * Reads a robots.txt. The group that names the program counts; without one, the group for all.
 *
 * @param agent - the program's name, the first word of its user agent
 */
export function readRobots(text: string, agent: string): Robots {
	const groups = groupsOf(text);
	const mine = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()));
	const chosen = mine.length > 0 ? mine : groups.filter(({ agents }) => agents.includes("*"));
	const rules = chosen.flatMap((group) => group.rules);
	return {
		allows(path) {
			if (path === "/robots.txt") return true;
			// The longest rule that fits counts; of two as long, the one that allows.
			const [best] = rules
				.filter((rule) => fits(rule.path, path))
				.toSorted((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow));
			return best?.allow ?? true;
		},
		delaySeconds: Math.max(0, ...chosen.map((group) => group.delaySeconds)),
	};
}

function groupsOf(text: string): Group[] {
	const groups: Group[] = [];
	let isNaming = false;
	for (const line of text.split(/\r\n|\n|\r/)) {
		const [, key = "", value = ""] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
		const word = value.trim();
		const name = key.toLowerCase();
		if (name === "user-agent") {
			if (!isNaming) groups.push({ agents: [], rules: [], delaySeconds: 0 });
			groups.at(-1)?.agents.push(word.toLowerCase());
			isNaming = true;
		} else if (["allow", "disallow", "crawl-delay"].includes(name)) {
			isNaming = false;
			const group = groups.at(-1);
			if (group === undefined || word === "") continue;
			if (name !== "crawl-delay") group.rules.push({ allow: name === "allow", path: word });
			else if (Number(word) > 0) group.delaySeconds = Number(word);
		}
	}
	return groups;
}

/** Whether a rule covers a path: from its start, `*` for anything, `$` for the end. */
function fits(rule: string, path: string): boolean {
	const isWhole = rule.endsWith("$");
	const parts = (isWhole ? rule.slice(0, -1) : rule).split("*");
	let at = 0;
	for (const [index, part] of parts.entries()) {
		const isLast = isWhole && index === parts.length - 1;
		const found = isLast && index > 0 ? path.lastIndexOf(part) : path.indexOf(part, at);
		if (found < at || (index === 0 && found !== 0)) return false;
		at = found + part.length;
	}
	return !isWhole || at === path.length;
}
