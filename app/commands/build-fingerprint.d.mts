export function fingerprint(root: string): string;
export function isBuildFresh(root: string): boolean;
export function stampBuild(root: string, madeOf: string | undefined): void;
