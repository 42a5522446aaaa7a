import { useTranslation } from "#app/i18n/use-translation.ts";

interface AreaFormProps {
	/** The page that is narrowed. */
	path: string;
	districts: readonly { id: string; name: string }[];
	/** The district it is narrowed to. */
	area: string | undefined;
}

/** Narrows a list to a district: by GET, so that the answer is an address to keep or to send. */
export function AreaForm({ path, districts, area }: AreaFormProps) {
	const { t } = useTranslation("browse");
	return (
		<form method="get" action={path} className="narrow">
			<label htmlFor="area">{t("area.label")}</label>
			<select id="area" name="area" className="box" defaultValue={area ?? ""}>
				<option value="">{t("area.all")}</option>
				{districts.map(({ id, name }) => (
					<option key={id} value={id} lang="en">
						{name}
					</option>
				))}
			</select>
			<button type="submit" className="button second">
				{t("area.show")}
			</button>
		</form>
	);
}
