import { Fragment } from "react";

/** A code to write down, or very large to be read across a desk. On a small screen it is broken only between its fours. */
export function CodeInFours({ code, isLarge = false }: { code: string; isLarge?: boolean }) {
	return (
		<p className={isLarge ? "plan-code large" : "plan-code"} dir="ltr">
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
