import { InlineScript } from "./inline-script.tsx";

export const marked = <InlineScript code="document.title" of="a mark" />;
