import { LeaveOut } from "./leave-out.tsx";

export const one = (
	<LeaveOut service={{ name: "Harbour Line", withoutIt: "/compare?s=quay-line" }} />
);
