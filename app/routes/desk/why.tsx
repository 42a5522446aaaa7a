import { English } from "#app/components/english/english.tsx";
import type { DeskLine } from "#app/domain/desk/desk-view.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** Why a service is for this client, or why not, what would change that, and what to ask when ringing. */
export function Why({ line: { verdict, why, isAnyEnough, changes, asks } }: { line: DeskLine }) {
	const { t } = useTranslation("desk");
	if (verdict === "no") {
		return (
			<>
				<p>{isAnyEnough && why.length > 1 ? t("plan:notNow.anyOf") : null}</p>
				<ul>
					{why.map((sentence) => (
						<li key={sentence}>{sentence}</li>
					))}
				</ul>
				{changes.length > 0 ? <p>{t("plan:notNow.change", { changes })}</p> : null}
			</>
		);
	}
	return (
		<>
			<p>{why.length > 0 ? t("why", { reasons: why }) : t("whyAnyone")}</p>
			{asks.length > 0 ? (
				<>
					<p>
						<strong>{t("ask")}</strong>
					</p>
					<ul>
						{asks.map(({ says, quoted, say }) => (
							<li key={says + quoted}>
								{says} {quoted ? <English>{quoted}</English> : null}
								{say ? <English>{say}</English> : null}
							</li>
						))}
					</ul>
				</>
			) : null}
		</>
	);
}
