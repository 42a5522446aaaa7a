import { useTranslation } from "#app/i18n/use-translation.ts";

/** The head of a table that counts what is made for something, what helps too, and nothing. */
export function CoverHeadings({ first }: { first: string }) {
	const { t } = useTranslation("catalogue");
	const covers = ["dedicated", "general", "gap"];
	return (
		<thead>
			<tr>
				<th scope="col">{first}</th>
				{covers.map((cover) => (
					<th key={cover} scope="col">
						{t(`cover.${cover}`)}
					</th>
				))}
			</tr>
		</thead>
	);
}
