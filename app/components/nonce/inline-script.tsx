import { use } from "react";
import { NonceContext } from "./nonce.ts";

interface InlineScriptProps {
	/** A constant of our own; nothing that anybody typed. */
	code: string;
	/** What the script reads of its own element, as `data-of`. */
	of?: string | undefined;
}

/** A few lines for what HTML cannot do, let through the content security policy by the answer's nonce. */
export function InlineScript({ code, of }: InlineScriptProps) {
	return (
		<script
			nonce={use(NonceContext)}
			data-of={of}
			// biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own, allowed by its nonce
			dangerouslySetInnerHTML={{ __html: code }}
			suppressHydrationWarning
		/>
	);
}
