import type { ReactNode } from "react";
import { PageTitle } from "#app/components/page-title/page-title.tsx";

interface ShortPageProps {
	/** In the browser's list of pages, where others may read it. */
	browserTitle: string;
	title: string;
	text: string;
	/** Where to go from here. */
	children: ReactNode;
}

/** A page that says one thing, and where to go from there. */
export function ShortPage({ browserTitle, title, text, children }: ShortPageProps) {
	return (
		<article className="text flow">
			<PageTitle title={browserTitle} />
			<h1>{title}</h1>
			<p>{text}</p>
			{children}
		</article>
	);
}
