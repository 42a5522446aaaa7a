import { Mark } from "./mark.tsx";

export const besideTheName = (
	<a href="/">
		<Mark />
		<span>Opportunity Escalator</span>
	</a>
);
