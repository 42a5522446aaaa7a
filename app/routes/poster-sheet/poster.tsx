import { English } from "#app/components/english/english.tsx";
import { type AddressOnPaper, PaperAddress } from "#app/components/paper-address/paper-address.tsx";
import type { NumberOnPaper } from "#app/domain/paper/numbers-on-paper.ts";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { EnglishBelow } from "./english-below.tsx";

interface PosterProps {
	place: string;
	to: AddressOnPaper;
	numbers: readonly NumberOnPaper[];
}

/** One sheet for the wall: what it is, for whom, the code from across a room, and whom to ring now. */
export function Poster({ place, to, numbers }: PosterProps) {
	const { t } = useTranslation("poster");
	return (
		<article className="poster">
			<p className="poster-place">
				<English>{place}</English>
			</p>
			<h1>{t("says.title")}</h1>
			<p className="poster-lead">{t("says.lead")}</p>
			<ul className="plain poster-points">
				<li>{t("says.free")}</li>
				<li>{t("says.name")}</li>
				<li>{t("says.stop")}</li>
			</ul>
			<PaperAddress to={to}>
				<p>{t("says.scan")}</p>
			</PaperAddress>
			<p>{t("says.ask")}</p>
			<p>
				{LANGUAGES.map(({ id, name, dir }, index) => (
					<span key={id}>
						{index > 0 ? " · " : null}
						<bdi lang={id} dir={dir}>
							{name}
						</bdi>
					</span>
				))}
			</p>
			<EnglishBelow />
			<div className="poster-foot">
				<strong>{t("common:helpNow")}:</strong>
				<ul className="plain">
					{numbers.map(({ name, number }) => (
						<li key={number} lang="en" dir="ltr">
							{name} <strong className="tel">{number}</strong>
						</li>
					))}
				</ul>
			</div>
		</article>
	);
}
