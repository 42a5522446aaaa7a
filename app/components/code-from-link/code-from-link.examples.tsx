import { CodeFromLink } from "./code-from-link.tsx";

export const ofAPlan = <CodeFromLink letters={16} />;
export const ofAHandOver = <CodeFromLink letters={8} />;
