import type { TFunction } from "i18next";
import { isolated } from "./isolate.ts";

interface Where {
	/** Names of the places it works in; empty where none is known, and for all of England. */
	where: readonly string[];
	isEverywhere: boolean;
}

/** Where a service works; that we could not find it, where no source says. @param dir - the direction of the words around it */
export function whereWords(
	{ where, isEverywhere }: Where,
	t: TFunction,
	dir: "ltr" | "rtl",
): string {
	if (isEverywhere) return t("services:england");
	if (where.length === 0) return t("browse:line.whereNone");
	return t("common:list", { items: where.map((name) => isolated(name, dir)) });
}
