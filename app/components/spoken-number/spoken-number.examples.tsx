import { SpokenNumber } from "./spoken-number.tsx";

export const inGroups = <SpokenNumber number="01632 960960" groups={["01632", "960", "960"]} />;
