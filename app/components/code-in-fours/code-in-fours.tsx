import { Fragment } from "react";

/** A code to write down: large, and on a small screen broken only between its fours. */
export function CodeInFours({ code }: { code: string }) {
	return (
		<p className="plan-code" dir="ltr">
			<bdi>
				{code.split(/(?<=-)/).map((four) => (
					<Fragment key={four}>
						{four}
						<wbr />
					</Fragment>
				))}
			</bdi>
		</p>
	);
}
