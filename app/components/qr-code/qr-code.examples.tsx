import { QrCode } from "./qr-code.tsx";

/** Not a code that opens anything: a drawing of its kind. */
export const toThePlan = (
	<QrCode code={{ size: 10, path: "M4 4h2v1H4zM5 5h1v1H5z" }} label="Opens the page of the plan" />
);
