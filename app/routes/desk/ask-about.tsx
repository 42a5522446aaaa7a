import { memo } from "react";
import { English } from "#app/components/english/english.tsx";
import type { DeskName } from "#app/domain/desk/desk-view.ts";

/** A service by its name: pressing it says why it is for this client, or why not. */
export const AskAbout = memo(function AskAbout({ id, name }: DeskName) {
	return (
		<button type="submit" form="desk" name="do" value={`about:${id}`} className="as-link desk-name">
			<English>{name}</English>
		</button>
	);
});
