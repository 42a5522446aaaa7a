import { memo, useState } from "react";
import type { Counts } from "#app/domain/search/narrow.ts";
import { FILTERS, type Filter, type SearchChoices } from "#app/domain/search/search-choices.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { FORM } from "./words-form.tsx";

interface NarrowProps extends Pick<SearchChoices, Filter> {
	counts: Counts;
	known: { barriers: readonly string[]; kinds: readonly string[] };
	onChoose: (change: Partial<SearchChoices>) => void;
}

const TICKS = ["self", "open", "free"] as const;

/** Choices that shorten the list, each with how many it leaves. What would leave none is not offered. */
export const Narrow = memo(function Narrow({ counts, known, onChoose, ...chosen }: NarrowProps) {
	const { t } = useTranslation("search");
	const [isOpen] = useState(FILTERS.some((filter) => chosen[filter]));
	return (
		<details open={isOpen} className="screen-only">
			<summary>{t("narrow.title")}</summary>
			<div className="flow shorter">
				<Choice
					name="barrier"
					label={t("narrow.barrier")}
					chosen={chosen.barrier}
					options={known.barriers.map((id) => ({
						id,
						name: t(`barriers:${id}.name`),
						count: counts.barriers[id] ?? 0,
					}))}
					onChoose={(barrier) => onChoose({ barrier })}
				/>
				<Choice
					name="kind"
					label={t("narrow.kind")}
					chosen={chosen.kind}
					options={known.kinds.map((id) => ({
						id,
						name: t(`browse:kind.${id}.name`),
						count: counts.kinds[id] ?? 0,
					}))}
					onChoose={(kind) => onChoose({ kind })}
				/>
				<ul className="plain rows">
					{TICKS.filter((name) => counts[name] > 0 || chosen[name]).map((name) => (
						<li key={name}>
							<label className="row">
								<input
									type="checkbox"
									form={FORM}
									name={name}
									value="1"
									checked={chosen[name]}
									onChange={(event) => onChoose({ [name]: event.currentTarget.checked })}
								/>
								<span>
									{t("narrow.option", { name: t(`narrow.${name}`), number: counts[name] })}
								</span>
							</label>
						</li>
					))}
				</ul>
				<button type="submit" form={FORM} className="button second">
					{t("narrow.go")}
				</button>
			</div>
		</details>
	);
});

interface ChoiceProps {
	name: string;
	label: string;
	chosen: string | undefined;
	options: readonly { id: string; name: string; count: number }[];
	onChoose: (id: string | undefined) => void;
}

function Choice({ name, label, chosen, options, onChoose }: ChoiceProps) {
	const { t } = useTranslation("search");
	return (
		<div>
			<label htmlFor={name}>{label}</label>
			<select
				className="box"
				id={name}
				name={name}
				form={FORM}
				value={chosen ?? ""}
				onChange={(event) => onChoose(event.currentTarget.value || undefined)}
			>
				<option value="">{t("narrow.any")}</option>
				{options
					.filter(({ id, count }) => count > 0 || id === chosen)
					.map((option) => (
						<option key={option.id} value={option.id}>
							{t("narrow.option", { name: option.name, number: option.count })}
						</option>
					))}
			</select>
		</div>
	);
}
