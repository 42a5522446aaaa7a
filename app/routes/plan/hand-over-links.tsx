import { useTranslation } from "#app/i18n/use-translation.ts";

/** The ways to another screen: an adviser's, and from an adviser's to the phone of the person it is about. */
export function HandOverLinks({ isForOther }: { isForOther: boolean }) {
	const { t } = useTranslation("handover");
	return (
		<ul className="plain screen-only">
			<li>
				<a className="back" href="/hand-over">
					{t("toAdviser.title")}
				</a>
			</li>
			{isForOther ? (
				<li>
					<a className="back" href="/hand-over?phone">
						{t("toPhone.title")}
					</a>
				</li>
			) : null}
		</ul>
	);
}
