import { English } from "#app/components/english/english.tsx";
import type { DeskName } from "#app/domain/desk/desk-view.ts";

/** Services that are not in the plan, by name: pressing one says why, or why not. */
export function Names({ title, names }: { title: string; names: readonly DeskName[] }) {
	if (names.length === 0) return null;
	return (
		<details className="desk-only screen-only">
			<summary>{title}</summary>
			<ul className="plain desk-names">
				{names.map(({ id, name }) => (
					<li key={id}>
						<button type="submit" form="desk" name="do" value={`about:${id}`} className="as-link">
							<English>{name}</English>
						</button>
					</li>
				))}
			</ul>
		</details>
	);
}
