import type { Direction } from "#app/domain/hand-overs/hand-over.schema.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface EndFormProps {
	is: string;
	direction: Direction;
	/** Where the plan is that was handed over. */
	home: string;
}

/** Looks again and ends a hand-over while there is something to end; afterwards leads to a new one. */
export function EndForm({ is, direction, home }: EndFormProps) {
	const { t } = useTranslation("handover");
	// What a phone has opened is its own.
	const isOver = direction === "to-phone" && is === "opened";
	if (["waiting", "unknown"].includes(is) || (is === "opened" && !isOver))
		return (
			<>
				<p className="screen-only">
					<a className="back" href="/hand-over/code">
						{t("lookAgain")}
					</a>
				</p>
				<form method="post" action="/hand-over/code">
					<button type="submit" className="button second">
						{t("end")}
					</button>
				</form>
			</>
		);
	const anew = direction === "to-phone" ? "/hand-over?phone" : "/hand-over";
	return (
		<p>
			<a className="button" href={home === "/plan" ? anew : home}>
				{t("again")}
			</a>
		</p>
	);
}
