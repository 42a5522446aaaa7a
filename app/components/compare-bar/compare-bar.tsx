import { MOST_COMPARED } from "#app/domain/catalogue/compare-path.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface CompareBarProps {
	/** What somebody chose so far, in their order; at most three. */
	chosen: readonly { id: string; name: string }[];
	/** The rest of the search, as fields: "Clear" keeps it. Names and values as in its address. */
	kept: readonly (readonly [name: string, value: string])[];
}

const FEWEST = 2;

/**
 * What is being compared, from a list of services: to the comparison, or without it. The two buttons are forms of
 * their own, so this stands outside of the list's form.
 */
export function CompareBar({ chosen, kept }: CompareBarProps) {
	const { t, i18n } = useTranslation("compare");
	if (chosen.length === 0) return null;
	const names = chosen.map(({ name }) => isolated(name, i18n.dir()));
	return (
		<section className="note flow" aria-label={t("bar.title")}>
			<p>
				{t("common:sentence", { text: t("bar.chosen", { names }) })}
				{chosen.length < FEWEST ? ` ${t("bar.more")}` : ""}
				{chosen.length >= MOST_COMPARED ? ` ${t("bar.full")}` : ""}
			</p>
			{chosen.length < FEWEST ? null : (
				<form action="/compare" method="get">
					<ChosenFields ids={chosen.map(({ id }) => id)} name="s" />
					<button type="submit" className="button second">
						{t("bar.now")}
					</button>
				</form>
			)}
			<form action="/services" method="get">
				{kept.map(([name, value]) => (
					<input key={name + value} type="hidden" name={name} value={value} />
				))}
				<button type="submit" className="as-link">
					{t("bar.clear")}
				</button>
			</form>
		</section>
	);
}

interface ChosenFieldsProps {
	ids: readonly string[];
	/** `compare` in a search, `s` on the way to the comparison. */
	name: "compare" | "s";
}

/** Hidden fields that take the choice along: of a search that goes on, or to the comparison. */
export function ChosenFields({ ids, name }: ChosenFieldsProps) {
	return ids.map((id) => <input key={id} type="hidden" name={name} value={id} />);
}
