import type { ReactNode } from "react";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface FrameProps {
	/** The title in the browser's history: never what was asked. */
	title: string;
	isError?: boolean;
	number: number;
	back: string;
	isForOther: boolean;
	children: ReactNode;
}

/** What every state of a question page has: title, way back, number, and for whom the answers are. */
export function QuestionFrame({
	title,
	isError = false,
	number,
	back,
	isForOther,
	children,
}: FrameProps) {
	const { t } = useTranslation("questions");
	return (
		<div className="text flow">
			<PageTitle title={title} isError={isError} />
			<p className="question-top">
				<a className="back" href={back}>
					{t("common:back")}
				</a>
				<span className="quiet">{t("number", { number })}</span>
			</p>
			{isForOther ? <p className="note">{t("forOther")}</p> : null}
			{children}
		</div>
	);
}
