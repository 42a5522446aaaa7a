import { English } from "#app/components/english/english.tsx";
import type { ComparedService } from "#app/domain/catalogue/comparison.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** Leads to the same comparison without one service. */
export function LeaveOut({ service }: { service: Pick<ComparedService, "name" | "withoutIt"> }) {
	const { t } = useTranslation("compare");
	return (
		<div className="leave-out screen-only">
			<a className="back" href={service.withoutIt}>
				<span>
					{t("leaveOut")}{" "}
					<span className="hidden-words">
						(<English>{service.name}</English>)
					</span>
				</span>
			</a>
		</div>
	);
}
