/** The key of something, to be seen beside it; the list under `?` says it aloud. */
export function Key({ children }: { children: string | number }) {
	return (
		<span className="key" aria-hidden="true">
			{children}
		</span>
	);
}
