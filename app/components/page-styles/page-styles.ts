import { createContext } from "react";

/**
 * The styles that a page carries inline; empty in the browser, where they stand in the page already.
 * No loader hands it over: the router writes down all that loaders give, at every page, whether it is wanted or not.
 */
export const StylesContext = createContext("");
