import type { RecordKind } from "#app/domain/referral/record-line.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface RecordsProps {
	records: readonly { kind: RecordKind; text: string }[];
}

/** The line for the patient's record, to be copied, whether they go or not: in English, as records are kept. */
export function Records({ records }: RecordsProps) {
	const { t } = useTranslation("desk");
	return (
		<div className="screen-only flow">
			<h2 className="small">{t("prescribe:read.record")}</h2>
			{records.map(({ kind, text }) => (
				<div key={kind}>
					<label htmlFor={kind}>{t(`record.kind.${kind}`)}</label>
					<textarea
						className="box"
						id={kind}
						lang="en"
						dir="ltr"
						rows={5}
						readOnly
						defaultValue={text}
					/>
				</div>
			))}
			<p className="quiet">{t("record.codes")}</p>
		</div>
	);
}
