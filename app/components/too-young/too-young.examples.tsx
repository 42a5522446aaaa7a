import { TooYoung } from "./too-young.tsx";

export const withSomebodyToRing = <TooYoung help={{ name: "A line", phone: "0800 000 000" }} />;

export const withNobody = <TooYoung help={undefined} />;
