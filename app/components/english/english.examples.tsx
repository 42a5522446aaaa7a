import { English } from "./english.tsx";

export const inASentence = (
	<p>
		یہاں پوچھیں: <English>Harbour Line (Coast)</English>
	</p>
);

export const paragraph = <English as="p">Somebody who listens, every weekday.</English>;

export const withNumber = <English>Ring 0800 100 900, then press 2</English>;

export const isolated = (
	<p>
		<English as="bdi">Harbour Line</English>: 01632 960 123
	</p>
);
