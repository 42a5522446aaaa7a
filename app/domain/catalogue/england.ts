// Apart from the region's schema: the search takes this to phones, and the schema would bring zod along.

/** Everywhere in England; the one area that somebody outside the region is in too. */
export const ENGLAND = "england";
