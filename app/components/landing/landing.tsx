import type { ReactNode } from "react";

interface LandingProps {
	/** Its place on the escalator, from 1. */
	step: number;
	title: string;
	text: string;
	children: ReactNode;
}

/** One landing of the escalator: you stand on it, and go up when you are ready. */
export function Landing({ step, title, text, children }: LandingProps) {
	return (
		<li className="landing">
			<div className="tread">
				<span className="step-number" aria-hidden="true">
					{step}
				</span>
				<h2>{title}</h2>
			</div>
			<p className="quiet">{text}</p>
			<div className="under abreast">{children}</div>
		</li>
	);
}
