/** A cookie as it was set, its attributes by lower-case name; one without a value (`HttpOnly`) is "". */
export interface Cookie {
	name: string;
	value: string;
	attributes: Record<string, string>;
}

/** What browsers keep of one cookie, name and value together; a longer one is dropped without a word. */
const LONGEST = 4096;

/** Keeps cookies as a browser does: by name, for as long as it says, `Secure` ones only for https. */
export class CookieJar {
	readonly #kept = new Map<string, Cookie>();
	/** Every cookie ever set, in order, those that the browser dropped among them. */
	readonly set: Cookie[] = [];

	/** Takes what an answer sets. @param isHttps - whether the person's own connection is https */
	take(headers: Headers, isHttps: boolean): void {
		for (const line of headers.getSetCookie()) {
			const cookie = parseCookie(line);
			this.set.push(cookie);
			const { name, value, attributes } = cookie;
			if (name.length + value.length > LONGEST || ("secure" in attributes && !isHttps)) continue;
			if (isOver(attributes)) this.#kept.delete(name);
			else this.#kept.set(name, cookie);
		}
	}

	/** Puts a cookie in by hand, as somebody who meddles would. */
	put(name: string, value: string): void {
		this.#kept.set(name, { name, value, attributes: { path: "/" } });
	}

	/** The Cookie header for a path; undefined where there is nothing to send. */
	header(path: string, isHttps: boolean): string | undefined {
		const sent = [...this.#kept.values()].filter(
			({ attributes }) =>
				path.startsWith(attributes.path ?? "/") && (isHttps || !("secure" in attributes)),
		);
		if (sent.length === 0) return undefined;
		return sent.map(({ name, value }) => `${name}=${value}`).join("; ");
	}

	/** The names of what is kept now, sorted. */
	get names(): string[] {
		return [...this.#kept.keys()].toSorted();
	}

	get(name: string): Cookie | undefined {
		return this.#kept.get(name);
	}
}

function parseCookie(line: string): Cookie {
	const [pair = "", ...rest] = line.split(";").map((part) => part.trim());
	const equals = pair.indexOf("=");
	const attributes = rest.map((part): [string, string] => {
		const [name = "", value = ""] = part.split("=");
		return [name.toLowerCase(), value];
	});
	return {
		name: pair.slice(0, equals),
		value: pair.slice(equals + 1),
		attributes: Object.fromEntries(attributes),
	};
}

function isOver(attributes: Cookie["attributes"]): boolean {
	const { "max-age": maxAge, expires } = attributes;
	if (maxAge !== undefined) return Number(maxAge) <= 0;
	return expires !== undefined && Date.parse(expires) <= Date.now();
}
