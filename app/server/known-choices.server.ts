import { KINDS } from "#app/domain/catalogue/service.schema.ts";
import { BARRIERS } from "#app/domain/facts/barriers.ts";
import type { KnownChoices } from "#app/domain/search/search-choices.ts";
import type { Navigator } from "./navigator.server.ts";

/** What may be chosen on the search page. */
export function knownChoices({ vocabulary }: Pick<Navigator, "vocabulary">): KnownChoices {
	return {
		areas: vocabulary.areas,
		barriers: BARRIERS,
		kinds: KINDS,
		services: vocabulary.services,
	};
}
