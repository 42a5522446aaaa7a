import { LookAgain } from "./look-again.tsx";

export const ofTheCode = <LookAgain of="code" />;
export const ofWhatIsSeen = <LookAgain of="seen" />;
