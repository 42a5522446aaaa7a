import { English } from "#app/components/english/english.tsx";
import { SourceMarks } from "#app/components/source-marks/source-marks.tsx";
import type { TrainingView } from "#app/domain/catalogue/pathway.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface TrainingListProps {
	training: readonly TrainingView[];
	sources: readonly { id: string }[];
}

/** What opens a step, each with our services that give it; one that has ended is named, not offered. */
export function TrainingList({ training, sources }: TrainingListProps) {
	const { t } = useTranslation("pathways");
	return (
		<ul className="flow">
			{training.map(({ says, services, from }) => (
				<li key={says}>
					<English>{says}</English> <SourceMarks sources={sources} from={from} />
					{services.length > 0 ? (
						<div>
							{t("giver")}
							<ul className="plain">
								{services.map(({ id, name, status, isHelp }) => (
									<li key={id}>
										{isHelp ? (
											<a href={`/services/${id}`} className="back">
												<English>{name}</English>
											</a>
										) : (
											<English>{name}</English>
										)}
										{status === "open" ? null : (
											<span className="quiet"> ({t(`services:status.${status}`)})</span>
										)}
									</li>
								))}
							</ul>
						</div>
					) : null}
				</li>
			))}
		</ul>
	);
}
