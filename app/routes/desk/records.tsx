import { useRef, useState } from "react";
import type { DeskView } from "#app/domain/desk/desk-view.ts";
import { RECORD_KINDS } from "#app/domain/referral/record-line.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { Key } from "./key.tsx";

/** A line for the record, of each kind, to be copied. Nothing of it is kept. */
export function Records({ records, isDelicate }: Pick<DeskView, "records" | "isDelicate">) {
	const { t } = useTranslation("desk");
	if (!records) return null;
	return (
		<section aria-labelledby="record-title" className="desk-only screen-only flow">
			<h2 id="record-title">
				{t("record.title")} <Key>C</Key>
			</h2>
			<p className="quiet">{t("record.text")}</p>
			{isDelicate ? <p className="note ask">{t("record.delicate")}</p> : null}
			{RECORD_KINDS.map((kind, index) => (
				<details key={kind} name="record" open={index === 0}>
					<summary>{t(`record.kind.${kind}`)}</summary>
					<OneRecord text={records[kind]} label={t(`record.kind.${kind}`)} />
				</details>
			))}
			<p className="quiet">{t("record.codes")}</p>
		</section>
	);
}

function OneRecord({ text, label }: { text: string; label: string }) {
	const { t } = useTranslation("desk");
	const field = useRef<HTMLTextAreaElement>(null);
	const [outcome, setOutcome] = useState<"copied" | "copyYourself">();
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(text);
			setOutcome("copied");
			field.current?.scrollIntoView({ block: "nearest" });
		} catch {
			// One key is left to press.
			field.current?.select();
			setOutcome("copyYourself");
		}
	};
	return (
		<div className="flow">
			<textarea
				ref={field}
				className="box"
				lang="en"
				dir="ltr"
				rows={4}
				readOnly
				value={text}
				aria-label={label}
			/>
			<button type="button" className="button second needs-script" data-key="C" onClick={copy}>
				{t("record.copy")}
			</button>
			<span role="status">{outcome ? t(`record.${outcome}`) : null}</span>
		</div>
	);
}
