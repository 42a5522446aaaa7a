import { dequal } from "dequal";
import { memo } from "react";
import type { DeskName } from "#app/domain/desk/desk-view.ts";
import { AskAbout } from "./ask-about.tsx";

interface NamesProps {
	title: string;
	names: readonly DeskName[];
}

/** Services that are not in the plan, by name: pressing one says why, or why not. */
export const Names = memo(function Names({ title, names }: NamesProps) {
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
}, dequal);
