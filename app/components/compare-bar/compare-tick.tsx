import { English } from "#app/components/english/english.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface CompareTickProps {
	service: { id: string; name: string };
	isChosen?: boolean;
}

/** Beside a service in a list: a box that takes it to the comparison, in a form that leads to `/compare`. */
export function CompareTick({ service, isChosen = false }: CompareTickProps) {
	const { t } = useTranslation("compare");
	return (
		<label className="back compare-tick">
			<input type="checkbox" name="s" value={service.id} defaultChecked={isChosen} />
			<span>
				{t("bar.tick")}{" "}
				<span className="hidden-words">
					(<English>{service.name}</English>)
				</span>
			</span>
		</label>
	);
}
