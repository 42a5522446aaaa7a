import { examplePlan } from "./example-plan.ts";
import { FirstCall } from "./first-call.tsx";

export const somebody = <FirstCall {...examplePlan()} />;
export const nobodyToName = <FirstCall {...examplePlan({ firstCall: null })} />;
