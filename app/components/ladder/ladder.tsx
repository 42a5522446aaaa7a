import { English } from "#app/components/english/english.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import { SourceMarks } from "#app/components/source-marks/source-marks.tsx";
import type { RungView } from "#app/domain/catalogue/pathway.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { TrainingList } from "./training-list.tsx";

interface LadderProps {
	rungs: readonly RungView[];
	sources: readonly { id: string }[];
	/** Whom to ask where no source says what opens a step. */
	help: { name: string; phone: string } | undefined;
}

/** The steps of a line of work, the first on top, each further in: the upper steps of the escalator. */
export function Ladder({ rungs, sources, help }: LadderProps) {
	const { t, i18n } = useTranslation("pathways");
	return (
		<ol className="escalator ladder">
			{rungs.map(({ name, roles, training, pay, from }, index) => (
				<li key={name} className="landing">
					<div className="tread">
						<span className="step-number" aria-hidden="true">
							{index + 1}
						</span>
						<h3>
							<English>{name}</English>
						</h3>
					</div>
					<p>
						{t("jobs")} <English>{roles.join(", ")}</English>{" "}
						<SourceMarks sources={sources} from={from} />
					</p>
					{pay ? (
						<p>
							{t("pay", { year: pay.year })} <English>{pay.says}</English>{" "}
							<SourceMarks sources={sources} from={pay.from} />
						</p>
					) : null}
					<div className="under">
						<strong>{t("opens")}</strong>
						{training.length > 0 ? (
							<TrainingList training={training} sources={sources} />
						) : (
							<p>
								{help
									? t("opensNone", { name: isolated(help.name, i18n.dir()) })
									: t("opensNobody")}{" "}
								{help ? <PhoneNumber number={help.phone} inline /> : null}
							</p>
						)}
					</div>
				</li>
			))}
		</ol>
	);
}
