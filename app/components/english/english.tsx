import type { ReactNode } from "react";

/** Words that stay English on a page in any language, such as a service's name or texts. */
export function English({
	children,
	as: Tag = "span",
}: {
	children: ReactNode;
	as?: "span" | "p" | "div" | "bdi";
}) {
	return (
		<Tag lang="en" dir="ltr">
			{children}
		</Tag>
	);
}
