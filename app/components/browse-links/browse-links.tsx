export function BrowseLinks() {
	return <p>stub</p>;
}
