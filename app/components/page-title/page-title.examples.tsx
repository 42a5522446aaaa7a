import { PageTitle } from "./page-title.tsx";

export const plain = <PageTitle title="Your plan" />;

export const error = <PageTitle title="Question 2" isError />;
