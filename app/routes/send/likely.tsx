import type { MessageOrder } from "#app/domain/messages/message-form.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface LikelyProps {
	/** What was filled in, right as it is or not. */
	order: MessageOrder;
	/** The address that may have been meant. */
	address: string;
}

/** Asks about a slip in an address, and takes the other at one press: it is the form again, with that one in it. */
export function Likely({ order, address }: LikelyProps) {
	const { t } = useTranslation("messages");
	const { channel, content, isKept, isNeutral, withHelp } = order;
	const ticks = { kept: isKept, neutral: isNeutral, help: withHelp };
	const ticked = Object.entries(ticks).flatMap(([name, isOn]) => (isOn ? [[name, "yes"]] : []));
	const fields = [["channel", channel], ["to", address], ["content", content], ...ticked];
	return (
		<form method="post" action="/send" className="note flow" aria-labelledby="likely">
			<p id="likely">
				{t("preview.likely.title")}{" "}
				<strong>
					<bdi dir="ltr">{address}</bdi>
				</strong>
			</p>
			<p>{t("preview.likely.text")}</p>
			{fields.map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<button type="submit" className="button second" name="meant" value="yes">
				{t("preview.likely.use")}
			</button>
		</form>
	);
}
