import { English } from "#app/components/english/english.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface CompareTickProps {
	service: { id: string; name: string };
	isChosen?: boolean;
	/** Where a script keeps the choice; else the box keeps it by itself. */
	onChoose?: (isChosen: boolean) => void;
}

/** Beside a service in a list: a box that takes it to the comparison, in a form that leads to `/compare`. */
export function CompareTick({ service, isChosen = false, onChoose }: CompareTickProps) {
	const { t } = useTranslation("compare");
	return (
		<label className="back compare-tick">
			<input
				type="checkbox"
				name="s"
				value={service.id}
				{...(onChoose
					? {
							checked: isChosen,
							onChange: (event) => onChoose(event.currentTarget.checked),
						}
					: { defaultChecked: isChosen })}
			/>
			<span>
				{t("tick")}{" "}
				<span className="hidden-words">
					(<English>{service.name}</English>)
				</span>
			</span>
		</label>
	);
}
