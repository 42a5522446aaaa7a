import { English } from "#app/components/english/english.tsx";
import { comparePath, MOST_COMPARED } from "#app/domain/catalogue/compare-path.ts";
import type { DeskView } from "#app/domain/desk/desk-view.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { Key } from "./key.tsx";

/** What the adviser picked for this client, in their own order, each with room for a line that never leaves the page. */
export function Shortlist({ view }: { view: DeskView }) {
	const { t } = useTranslation("desk");
	const { list, lines } = view;
	return (
		<section
			aria-labelledby="list-title"
			className={list.length === 0 ? "desk-only screen-only flow" : "desk-shortlist flow"}
			data-key="L"
		>
			<h2 id="list-title" tabIndex={-1}>
				{t("list.title")} <Key>L</Key>
			</h2>
			{list.length === 0 ? (
				<p className="screen-only">{t("list.empty")}</p>
			) : (
				<p className="quiet desk-only screen-only">{t("list.notes")}</p>
			)}
			<ol className="desk-list">
				{list.map((id, index) => {
					const card = lines[id]?.card;
					if (!card) return null;
					return (
						<li key={id}>
							<strong>
								<English>{card.name}</English>
							</strong>{" "}
							{card.phone?.sure ? <bdi>{card.phone.number}</bdi> : null}
							<div className="desk-row desk-only screen-only">
								<Move way="up" id={id} name={card.name} isOff={index === 0} />
								<Move way="down" id={id} name={card.name} isOff={index === list.length - 1} />
								<Move way="drop" id={id} name={card.name} isOff={false} />
							</div>
							<label className="desk-note">
								<span className="quiet">{t("list.note")}</span>
								<textarea
									className="box"
									rows={2}
									maxLength={500}
									placeholder=" "
									autoComplete="off"
								/>
							</label>
						</li>
					);
				})}
			</ol>
			{list.length > 1 ? (
				<p className="screen-only">
					<a
						className="back"
						target="_blank"
						href={comparePath(list.slice(0, MOST_COMPARED))}
						data-key="B"
						rel="noopener"
					>
						{t("list.compare")} <Key>B</Key>
					</a>
				</p>
			) : null}
		</section>
	);
}

interface MoveProps {
	way: "up" | "down" | "drop";
	id: string;
	name: string;
	isOff: boolean;
}

function Move({ way, id, name, isOff }: MoveProps) {
	const { t } = useTranslation("desk");
	return (
		<button
			type="submit"
			form="desk"
			name="do"
			value={`${way}:${id}`}
			className="as-link"
			aria-disabled={isOff}
		>
			{t(`list.${way}`)}
			<span className="hidden-words">
				: <English>{name}</English>
			</span>
		</button>
	);
}
