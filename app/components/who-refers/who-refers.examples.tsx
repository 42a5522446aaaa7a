import { WhoRefers } from "./who-refers.tsx";

export const both = <WhoRefers way={{ refers: ["gp", "nhs-team"], isSelf: true, isForm: false }} />;

export const surgeryOnly = (
	<WhoRefers way={{ refers: ["social-prescriber"], isSelf: false, isForm: false }} />
);

export const form = <WhoRefers way={{ refers: [], isSelf: false, isForm: true }} />;

export const notFound = <WhoRefers way={{ refers: [], isSelf: false, isForm: false }} />;
