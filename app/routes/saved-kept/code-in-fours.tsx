import { Fragment } from "react";

/** Where each four begins in a code as it is written: a dash stands between them. */
const FOURS = [0, 5, 10, 15];

/** A code to write down: large, and on a small screen broken only between its fours. */
export function CodeInFours({ code }: { code: string }) {
	return (
		<p className="plan-code" dir="ltr">
			<bdi>
				{FOURS.map((start) => (
					<Fragment key={start}>
						{code.slice(start, start + 5)}
						<wbr />
					</Fragment>
				))}
			</bdi>
		</p>
	);
}
