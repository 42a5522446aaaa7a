import type { DeskView } from "#app/domain/desk/desk-view.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { DeskLineItem } from "./desk-line.tsx";
import { HelpNow } from "./help-now.tsx";
import { Key } from "./key.tsx";
import { Names } from "./names.tsx";

/** The plan as it stands: help today, whom to ring first, and the three landings, each line with a digit. */
export function DeskPlan({ view }: { view: DeskView }) {
	const { t } = useTranslation("desk");
	const { parts, lines } = view;
	if (!view.hasAnswers) {
		return (
			<section aria-labelledby="plan-title" className="desk-plan" data-key="P">
				<h2 id="plan-title" tabIndex={-1}>
					{t("plan.title")} <Key>P</Key>
				</h2>
				<p>{t("plan.empty")}</p>
			</section>
		);
	}
	const order = [
		...(parts.firstCall ? [parts.firstCall] : []),
		...parts.start,
		...parts.alongside,
		...parts.next,
	];
	const line = (id: string) => {
		const found = lines[id];
		return found ? (
			<DeskLineItem
				key={id}
				line={found}
				digit={order.indexOf(id) + 1}
				isListed={view.list.includes(id)}
				askInstead={view.askInstead}
			/>
		) : null;
	};
	const sections = [
		{ key: "firstCall", ids: parts.firstCall ? [parts.firstCall] : [] },
		{ key: "start", ids: parts.start },
		{ key: "alongside", ids: parts.alongside },
		{ key: "next", ids: parts.next },
	] as const;
	return (
		<section aria-labelledby="plan-title" className="desk-plan" data-key="P">
			<h2 id="plan-title" tabIndex={-1}>
				{t("plan.title")} <Key>P</Key>
			</h2>
			<button
				type="button"
				className="as-link desk-only screen-only needs-script"
				data-key="W"
				onClick={toggleWhys}
			>
				{t("plan.whys")} <Key>W</Key>
			</button>
			{view.place === undefined && !view.isOutside ? (
				<p className="note ask desk-only">{t("plan.noPlace")}</p>
			) : null}
			<HelpNow now={view.now} />
			{sections.map(({ key, ids }) =>
				ids.length > 0 ? (
					<div key={key} className="desk-part">
						<h3>{t(`plan:${key}.title`)}</h3>
						{ids.map(line)}
					</div>
				) : null,
			)}
			{view.gaps.length > 0 ? (
				<div className="note screen-only desk-only">
					<h3>{t("plan:gaps.title")}</h3>
					<p>{t("plan.gaps")}</p>
					<ul>
						{view.gaps.map((people) => (
							<li key={people}>{t("plan:gaps.line", { people })}</li>
						))}
					</ul>
				</div>
			) : null}
			<Names title={t("others", { count: view.others.length })} names={view.others} />
			<Names title={t("notNow", { count: view.notNow.length })} names={view.notNow} />
			<p className="quiet">
				{t("plan:receipt")} <bdi className="receipt">{view.receipt}</bdi>
			</p>
		</section>
	);
}

/** Opens what is folded behind each line, or folds it all again. */
function toggleWhys(): void {
	const whys = [...document.querySelectorAll<HTMLDetailsElement>(".desk-plan .desk-line details")];
	const isAnyFolded = whys.some(({ open }) => !open);
	for (const why of whys) why.open = isAnyFolded;
}
