import { CodeInFours } from "./code-in-fours.tsx";

export const ofAPlan = <CodeInFours code="7KQ2-M0XF-9TBD-C4WR" />;
export const short = <CodeInFours code="7KQ2-M0XF" isLarge />;
