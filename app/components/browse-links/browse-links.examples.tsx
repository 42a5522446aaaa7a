import { BrowseLinks } from "./browse-links.tsx";

export const allFour = <BrowseLinks />;

export const onPlaces = <BrowseLinks here="places" />;
