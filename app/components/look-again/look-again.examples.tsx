import { LookAgain } from "./look-again.tsx";

export const ofTheCode = <LookAgain of="code" mark="0123456789ab" />;
export const ofWhatIsSeen = <LookAgain of="seen" mark="0123456789ab" />;
