import type { ReactNode } from "react";

/** One fact of a leaflet under its name. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
	return (
		<div>
			<dt>
				<strong>{label}</strong>
			</dt>
			<dd>{children}</dd>
		</div>
	);
}
