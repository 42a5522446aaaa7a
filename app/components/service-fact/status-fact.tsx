import type { ReactNode } from "react";
import { English } from "#app/components/english/english.tsx";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface StatusFactProps {
	service: Pick<ServicePage, "status" | "replacements" | "audience">;
	/** Marks of the sources that say so. */
	children?: ReactNode;
}

/** Whether it is open, what replaced it, and that it is for employers where it is. */
export function StatusFact({ service, children }: StatusFactProps) {
	const { t } = useTranslation("services");
	const { status, replacements, audience } = service;
	return (
		<>
			<p>
				<strong>{t("common:sentence", { text: t(`status.${status.is}`) })}</strong>{" "}
				{status.note ? <English>{status.note}</English> : null} {children}
			</p>
			{replacements.map(({ id, name }) => (
				<p key={id}>
					{t("status.replaced")}{" "}
					<a href={`/services/${id}`}>
						<English>{name}</English>
					</a>
				</p>
			))}
			{audience === "resident" ? null : <p>{t("employerOnly")}</p>}
		</>
	);
}
