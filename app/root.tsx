import { type ReactNode, use } from "react";
import { I18nextProvider } from "react-i18next";
import {
	isRouteErrorResponse,
	Links,
	Meta,
	Outlet,
	Scripts,
	useLocation,
	useMatches,
	useRouteLoaderData,
} from "react-router";
import { ErrorPage } from "#app/components/error-page/error-page.tsx";
import { NonceContext } from "#app/components/nonce/nonce.ts";
import { StylesContext } from "#app/components/page-styles/page-styles.ts";
import { SiteFooter } from "#app/components/site-footer/site-footer.tsx";
import { SiteHeader } from "#app/components/site-header/site-header.tsx";
import { wordsIn } from "#app/i18n/instance.ts";
import { LANGUAGES, languageOf } from "#app/i18n/languages.ts";
import { getLocale, localeMiddleware } from "#app/i18n/locale.ts";
import { helpline } from "#app/server/helpline.server.ts";
import { forgetDraftElsewhere } from "#app/server/messages/message-time.server.ts";
import { bringsAny } from "#app/server/of-a-person.server.ts";
import { careForSavedCode } from "#app/server/saved-plans/saved-code-time.server.ts";
import { keepSharedAlive } from "#app/server/shared-computer.server.ts";
import type { SheetName } from "#app/server/styles.server.ts";
import { wordsToTakeAlong } from "#words";
import type { Route } from "./+types/root";

export const middleware: Route.MiddlewareFunction[] = [
	localeMiddleware,
	keepSharedAlive,
	careForSavedCode,
	forgetDraftElsewhere,
];

/** What a page module says of itself in `handle`. */
export interface PageHandle {
	/** The page ships the framework to the browser. */
	hydrate?: boolean;
	/** What it needs to look right besides the core of the styles; a page with a script asks for the same in every state. */
	sheets?: readonly SheetName[];
	/** The namespaces of the words that its script needs. */
	words?: readonly string[];
	/** The page may touch abuse, so it has a quick way out; a function may decide by the page's data. */
	exit?: boolean | ((data: unknown) => boolean);
	/** The id of the page's own form that keeps what is typed into it while the language changes, by the page's data. */
	keepsTyped?: (data: unknown) => string | undefined;
	/** Search engines are told to leave the page out: it holds somebody's answers, or is no place to begin. */
	unlisted?: boolean;
}

export function loader({ request, context }: Route.LoaderArgs) {
	return {
		language: getLocale(context),
		hasAnswers: bringsAny(request),
		help: helpline(),
	};
}

/** In a browser the address follows what somebody types; nothing of the frame depends on it, and it is nobody's to know. */
export const shouldRevalidate = () => false;

export function Layout({ children }: { children: ReactNode }) {
	const data = useRouteLoaderData<typeof loader>("root");
	const nonce = use(NonceContext);
	const styles = use(StylesContext);
	const handles = useMatches() as { handle: PageHandle | undefined; loaderData: unknown }[];
	const withExit = handles.some(({ handle, loaderData }) =>
		typeof handle?.exit === "function" ? handle.exit(loaderData) : handle?.exit,
	);
	const hydrated = handles.find(({ handle }) => handle?.hydrate)?.handle;
	const language = languageOf(data?.language ?? "en");
	const words = wordsIn(language.id);
	// A page with the way out has it at the top, and the languages at the foot; others greet with the languages.
	const { pathname, search } = useLocation();
	const languages = {
		languages: LANGUAGES,
		language: language.id,
		path: pathname + search,
		sendsForm: handles
			.map(({ handle, loaderData }) => handle?.keepsTyped?.(loaderData))
			.find(Boolean),
	};
	return (
		<I18nextProvider i18n={words}>
			<html lang={language.id} dir={language.dir}>
				<head>
					<meta charSet="utf-8" />
					<meta name="viewport" content="width=device-width, initial-scale=1" />
					<meta name="color-scheme" content="light dark" />
					{handles.some(({ handle }) => handle?.unlisted) ? (
						<meta name="robots" content="noindex" />
					) : null}
					<Meta />
					<Links />
					<link rel="icon" href="/mark.svg" type="image/svg+xml" />
					<style
						nonce={nonce}
						// biome-ignore lint/security/noDangerouslySetInnerHtml: our own sheet, inlined to save a round trip
						dangerouslySetInnerHTML={{ __html: styles }}
						suppressHydrationWarning
					/>
				</head>
				<body>
					<SiteHeader withExit={withExit} languages={withExit ? undefined : languages} />
					{language.isDraft ? (
						<p className="wrap quiet draft screen-only">{words.t("draft")}</p>
					) : null}
					<main id="main" tabIndex={-1} className="wrap">
						{children}
					</main>
					<SiteFooter
						help={data?.help}
						languages={withExit ? languages : undefined}
						hasAnswers={data?.hasAnswers}
					/>
					{hydrated ? (
						<>
							<script
								id="words"
								type="application/json"
								// biome-ignore lint/security/noDangerouslySetInnerHtml: our own words, and no "<" among them
								dangerouslySetInnerHTML={{
									__html: wordsToTakeAlong(language.id, hydrated.words ?? []),
								}}
							/>
							<Scripts />
						</>
					) : null}
				</body>
			</html>
		</I18nextProvider>
	);
}

export default function Root() {
	return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />;
}
