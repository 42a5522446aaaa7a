import { PhoneNumber } from "./phone-number.tsx";

export const large = (
	<p>
		Ring <PhoneNumber number="01632 960 123" />
	</p>
);

export const inASentence = (
	<p>
		Ask the Harbour Line. <PhoneNumber number="01632 960 123" inline />
	</p>
);

export const short = <PhoneNumber number="999" />;

export const fromAbroad = <PhoneNumber number="+44 1632 960 123" />;
