import { SearchListing } from "./search-listing.tsx";

export const ofAPage = (
	<SearchListing description="Who helps people who have debts." path="/barriers/debt" />
);
