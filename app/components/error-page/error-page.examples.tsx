import { ErrorPage } from "./error-page.tsx";

export const notFound = <ErrorPage status={404} />;

export const refused = <ErrorPage status={403} />;

export const ourFault = <ErrorPage status={500} />;

export const notReady = <ErrorPage status={503} />;
