import type { ReactNode } from "react";

/** A number to ring among the words, "0800 100 900", never breaks at the end of a line. */
const unbroken = (text: string) => text.replace(/(?<=\d) (?=\d)/g, "\u00a0");

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
			{typeof children === "string" ? unbroken(children) : children}
		</Tag>
	);
}
