import { NonceContext } from "#app/components/nonce/nonce.ts";
import { ExitLink } from "./exit-link.tsx";

export const underANonce = (
	<NonceContext value="bm9uY2U=">
		<ExitLink />
	</NonceContext>
);
