import { English } from "#app/components/english/english.tsx";
import type { DeskLine } from "#app/domain/desk/desk-view.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** Why a service is not for this client, and what would change that. It stands open: it is what was asked. */
export function WhyNot({ line: { why, isAnyEnough, changes } }: { line: DeskLine }) {
	const { t } = useTranslation("desk");
	return (
		<div className="desk-only desk-why-not">
			<p>
				<strong>{t("verdict.no")}</strong>
			</p>
			{isAnyEnough && why.length > 1 ? <p>{t("anyOf")}</p> : null}
			<ul>
				{why.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
			{changes.length > 0 ? <p>{t("plan:notNow.change", { changes })}</p> : null}
		</div>
	);
}

/** Why a service is for this client, and what to ask when ringing. */
export function Why({ line: { why, asks } }: { line: DeskLine }) {
	const { t } = useTranslation("desk");
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
