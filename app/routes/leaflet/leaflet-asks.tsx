import { English } from "#app/components/english/english.tsx";
import type { Status } from "#app/domain/catalogue/service.schema.ts";
import type { OpenLeaf } from "#app/domain/conditions/open-leaves.ts";
import { askWords } from "#app/i18n/reason-words.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { Fact } from "./fact.tsx";

/** What to ask them first, in the person's language and, to say on the phone, in English. */
export function LeafletAsks({ asks, status }: { asks: readonly OpenLeaf[]; status: Status }) {
	const { t } = useTranslation();
	if (asks.length === 0) return null;
	const open = asks.map((leaf) => ({ leaf, verdict: "unknown" as const, fact: null, ask: null }));
	const words = askWords(open, { t, answers: {}, placeName: (id) => id, status });
	return (
		<Fact label={t("print:leaflet.ask")}>
			{words.map(({ says, quoted, say }) => (
				<p key={says + quoted}>
					{says} {quoted ? <English>{quoted}</English> : null}
					{say ? (
						<span className="row-hint">
							{t("plan:line.say")} <English>{say}</English>
						</span>
					) : null}
				</p>
			))}
		</Fact>
	);
}
