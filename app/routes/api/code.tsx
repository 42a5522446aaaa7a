/** Lines of code or data; a long one is scrolled sideways, by keyboard too. */
export function Code({ label, children }: { label: string; children: string }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
		<section className="note overflow-x-auto" aria-label={label} tabIndex={0}>
			<pre className="m-0">
				<code>{children}</code>
			</pre>
		</section>
	);
}
