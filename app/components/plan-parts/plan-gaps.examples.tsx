import { examplePlan } from "./example-plan.ts";
import { PlanGaps } from "./plan-gaps.tsx";

export const oneGap = <PlanGaps {...examplePlan({ gaps: [{ barrier: "debt", ask: "quay" }] })} />;
