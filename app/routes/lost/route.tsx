import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { helpline } from "#app/server/helpline.server.ts";
import type { Route } from "./+types/route";

export const handle = { unlisted: true };

export function loader() {
	return { help: helpline() };
}

/** Where a visit ends up without its answers: time has passed, or the browser keeps no cookies. */
export default function Lost({ loaderData: { help } }: Route.ComponentProps) {
	const { t } = useTranslation("pages");
	return (
		<article className="text flow">
			<PageTitle title={t("lost.title")} />
			<h1>{t("lost.title")}</h1>
			<p>{t("lost.text")}</p>
			<p>{t("lost.cookies")}</p>
			<p>
				<a className="button" href="/start">
					{t("lost.again")}
				</a>
			</p>
			<p>
				<a href="/saved">{t("saved:openLink")}</a>
			</p>
			{help ? (
				<p>
					{t("common:ringInstead", { name: help.name })} <PhoneNumber number={help.phone} />
				</p>
			) : null}
		</article>
	);
}
