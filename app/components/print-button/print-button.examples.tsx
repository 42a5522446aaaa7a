import { PrintButton } from "./print-button.tsx";

export const here = <PrintButton />;
