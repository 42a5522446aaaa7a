import { English } from "#app/components/english/english.tsx";
import { type AddressOnPaper, PaperAddress } from "#app/components/paper-address/paper-address.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { EnglishBelow } from "./english-below.tsx";

interface CardsProps {
	place: string;
	to: AddressOnPaper;
}

/** The cards of a sheet but the first, which alone is on the screen, and alone is read out. */
const OTHERS = [2, 3, 4, 5, 6, 7, 8];

/** Eight cards of 85 by 55 mm, which fit where bank cards do. */
export function Cards({ place, to }: CardsProps) {
	const { t } = useTranslation("poster");
	const body = (
		<>
			<p className="poster-place">
				<English>{place}</English>
			</p>
			<p className="poster-head">{t("says.title")}</p>
			<PaperAddress to={to}>
				<p>{t("says.card")}</p>
			</PaperAddress>
			<EnglishBelow isShort />
		</>
	);
	return (
		<div className="poster-cards">
			<article className="poster-card">{body}</article>
			{OTHERS.map((number) => (
				<div key={number} className="poster-card paper-only" aria-hidden="true">
					{body}
				</div>
			))}
		</div>
	);
}
