import { env } from "#app/server/env.server.ts";
import { type Store, storeOf } from "./store.server.ts";

let current: Store | undefined;

/** The store of this process; it opens at its first use. */
export function store(): Store {
	current ??= storeOf(env());
	return current;
}
