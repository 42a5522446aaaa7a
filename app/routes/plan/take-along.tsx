import { useTranslation } from "#app/i18n/use-translation.ts";

/** The ways to have the plan elsewhere: in one's mail, on an adviser's screen or a client's phone, on paper. */
export function TakeAlong({ isForOther }: { isForOther: boolean }) {
	const { t } = useTranslation("take");
	const ways = [
		{ to: "/send", words: t(isForOther ? "messages:titleOther" : "messages:title") },
		{ to: "/hand-over", words: t("handover:toAdviser.title") },
		...(isForOther ? [{ to: "/hand-over?phone", words: t("handover:toPhone.title") }] : []),
	];
	return (
		<section className="screen-only flow" aria-labelledby="take-title">
			<h2 id="take-title">{t("title")}</h2>
			<ul className="plain">
				{ways.map(({ to, words }) => (
					<li key={to}>
						<a className="back" href={to}>
							{words}
						</a>
					</li>
				))}
			</ul>
			<p>{t("plan:print")}</p>
		</section>
	);
}
