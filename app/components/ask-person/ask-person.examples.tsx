import { AskPerson } from "./ask-person.tsx";

const SAYS = "We found nothing made just for this.";

export const withNumber = (
	<AskPerson says={SAYS} help={{ name: "Quay Advice", phone: "01632 960 999" }} />
);

export const withNobody = <AskPerson says={SAYS} help={undefined} />;
