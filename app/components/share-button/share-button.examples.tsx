import { ShareButton } from "./share-button.tsx";

export const here = <ShareButton />;
