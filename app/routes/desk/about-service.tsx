import type { DeskView } from "#app/domain/desk/desk-view.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { DeskLineItem } from "./desk-line.tsx";
import { Key } from "./key.tsx";

/** Any service that the client or the adviser has heard of: is it for them, and if not, why not. */
export function AboutService({ view }: { view: DeskView }) {
	const { t } = useTranslation("desk");
	const problem = view.problems.find(({ field }) => field === "about")?.message;
	const line = view.about === undefined ? undefined : view.lines[view.about];
	return (
		<section aria-labelledby="about-title" className="desk-only screen-only flow">
			<h2 id="about-title" tabIndex={-1}>
				{t("about.title")} <Key>A</Key>
			</h2>
			{problem ? (
				<p className="problem-words" id="about-problem">
					{problem}
				</p>
			) : null}
			<div className="desk-row">
				<input
					form="desk"
					id="about"
					name="about"
					type="search"
					className="box"
					data-key="A"
					aria-label={t("about.label")}
					aria-describedby={problem ? "about-problem" : undefined}
					maxLength={200}
					autoComplete="off"
				/>
				<button type="submit" form="desk" name="do" value="about" className="button second">
					{t("about.go")}
				</button>
			</div>
			{/* There from the start: a browser reads a change inside it, and no new one. */}
			<div aria-live="polite">
				{line ? (
					<DeskLineItem
						key={view.about}
						line={line}
						isOpen
						isListed={view.list.includes(line.card.id)}
						askInstead={view.askInstead}
					/>
				) : null}
			</div>
		</section>
	);
}
