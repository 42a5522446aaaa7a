import { ShortPage } from "#app/components/short-page/short-page.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import type { Route } from "./+types/closed";

export const handle = { unlisted: true } satisfies PageHandle;

/** Why a client's page is closed: another was begun, the time was over, nobody touched it. */
const WHYS = ["other", "gone", "idle", "kept", "stale"] as const;

/** `/desk/closed`: shows nobody, and changes nothing: the client in another tab goes on. */
export function loader({ request }: Route.LoaderArgs) {
	const { searchParams } = new URL(request.url);
	return { why: WHYS.find((why) => searchParams.has(why)) ?? WHYS[0] };
}

export default function ClosedDesk({ loaderData: { why } }: Route.ComponentProps) {
	const { t } = useTranslation("desk");
	return (
		<ShortPage browserTitle={t("closed.title")} title={t("closed.title")} text={t(`closed.${why}`)}>
			<p>
				<a className="button" href="/desk">
					{t("closed.open")}
				</a>
			</p>
		</ShortPage>
	);
}
