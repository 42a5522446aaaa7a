import { PrintButton } from "#app/components/print-button/print-button.tsx";
import { ShareButton } from "#app/components/share-button/share-button.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface SendProps {
	/** The leaflet's own, in its own language. */
	address: string;
	/** Somebody may not want it to be seen. */
	isPrivate: boolean;
}

/**
 * A leaflet for the hand or for the phone: one press prints it, another opens the phone's share sheet, and its address
 * can be copied anywhere. About abuse only the paper is offered: it goes from hand to hand, a message lies about.
 */
export function Send({ address, isPrivate }: SendProps) {
	const { t } = useTranslation("prescribe");
	if (isPrivate)
		return (
			<>
				<p>{t("leaflet.private")}</p>
				<PrintButton />
			</>
		);
	return (
		<>
			<p>{t("leaflet.send")}</p>
			<p>
				<bdi lang="en" dir="ltr">
					{address}
				</bdi>
			</p>
			<p>
				<PrintButton /> <ShareButton />
			</p>
		</>
	);
}
