import { PathwayName } from "./pathway-name.tsx";

export const translated = (
	<p>
		<PathwayName id="construction" name="Construction" />
	</p>
);

export const notTranslated = (
	<p>
		<PathwayName id="boat-building" name="Boat building" />
	</p>
);
