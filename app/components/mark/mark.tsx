/** The mark: three rising steps. Decoration beside the name, so it says nothing of its own. */
export function Mark() {
	return (
		<svg width="36" height="36" viewBox="0 0 36 36" aria-hidden="true">
			<path d="M2 34V24h10V14h10V4h12v30z" fill="var(--press)" />
			<path d="M2 24h10V14h10V4h12" fill="none" stroke="var(--here)" strokeWidth="4" />
		</svg>
	);
}
