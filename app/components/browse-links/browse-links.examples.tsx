import { BrowseLinks } from "./browse-links.tsx";

export const onTheSearch = <BrowseLinks here="services" />;

export const onPlaces = <BrowseLinks here="places" />;
