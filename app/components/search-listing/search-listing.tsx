interface SearchListingProps {
	/** One or two sentences that a search engine shows under the page's title. */
	description: string;
	/**
	 * The page's one address, without what narrows it. A path: it holds under any name that a copy is served by,
	 * and nobody's Host header gets into it.
	 */
	path: string;
}

/** What a page tells search engines of itself: React moves it into the head. */
export function SearchListing({ description, path }: SearchListingProps) {
	return (
		<>
			<meta name="description" content={description} />
			<link rel="canonical" href={path} />
		</>
	);
}
