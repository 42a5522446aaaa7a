import { SourceMarks } from "./source-marks.tsx";

const sources = [{ id: "leaflet" }, { id: "council" }];

export const both = (
	<p>
		It is free. <SourceMarks sources={sources} from={["council", "leaflet"]} />
	</p>
);

export const unknown = <SourceMarks sources={sources} from={["hearsay"]} />;
