import type { DeskName } from "#app/domain/desk/desk-view.ts";
import { AskAbout } from "./ask-about.tsx";

/** Services that are not in the plan, by name: pressing one says why, or why not. */
export function Names({ title, names }: { title: string; names: readonly DeskName[] }) {
	if (names.length === 0) return null;
	return (
		<details className="desk-only screen-only">
			<summary>{title}</summary>
			<ul className="plain desk-names">
				{names.map(({ id, name }) => (
					<li key={id}>
						<AskAbout id={id} name={name} />
					</li>
				))}
			</ul>
		</details>
	);
}
