import { data } from "react-router";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { TooYoung } from "#app/components/too-young/too-young.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import type { Route } from "./+types/route";
import { showPaperType, takePaperCode } from "./paper-type.server.ts";
import { TYPE_FORM, TypeForm } from "./type-form.tsx";

export const handle = {
	exit: true,
	unlisted: true,
	keepsTyped: (page) =>
		(page as { state?: string } | undefined)?.state === "ask" ? TYPE_FORM : undefined,
} satisfies PageHandle;

/** `/paper/type`: the codes of a sheet go into one field, and lead to the answers they stand for. */
export function loader({ request }: Route.LoaderArgs) {
	const { page, status } = showPaperType(request);
	return data(page, { status });
}

export async function action({ request, context }: Route.ActionArgs) {
	return takePaperCode(request, context);
}

export default function PaperType({ loaderData: page }: Route.ComponentProps) {
	const { t } = useTranslation("paper");
	if (page.state === "ask") return <TypeForm {...page} />;
	return (
		<div className="text flow">
			<PageTitle title={t("type.title")} />
			<TooYoung help={page.help} />
			<form method="post" action="/paper/type">
				<button type="submit" className="button second" name="again" value="1">
					{t("type.changeCodes")}
				</button>
			</form>
		</div>
	);
}
