import { COVERS } from "#app/domain/catalogue/coverage.ts";
import type { CoverCount } from "#app/domain/catalogue/survey.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** The head of a table that counts what is made for something, what helps too, and nothing. */
export function CoverHeadings({ first }: { first: string }) {
	const { t } = useTranslation("catalogue");
	return (
		<thead>
			<tr>
				<th scope="col">{first}</th>
				{COVERS.map((cover) => (
					<th key={cover} scope="col">
						{t(`cover.${cover}`)}
					</th>
				))}
			</tr>
		</thead>
	);
}

/** The counts of one row, under those headings. */
export function CoverCounts({ cover }: { cover: CoverCount }) {
	return COVERS.map((kind) => <td key={kind}>{cover[kind]}</td>);
}
