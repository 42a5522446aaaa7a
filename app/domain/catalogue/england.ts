/** Everywhere in England; the one area that somebody outside the region is in too. */
export const ENGLAND = "england";
