import { Fragment, type ReactNode } from "react";
import { QrCode } from "#app/components/qr-code/qr-code.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** An address of ours for paper, from app/server/paper-address.server.ts. */
export interface AddressOnPaper {
	address: string;
	code: { size: number; path: string };
}

interface PaperAddressProps {
	to: AddressOnPaper;
	/** What it opens, on whose phone, and what is not in it. */
	children: ReactNode;
}

/** Where an address may go on in a new line, so that whoever types it sees whole words. */
const BEFORE_SLASH = /(?<=[^/])(?=\/[^/])/;

/** The way from a sheet of paper back to a page: a code for a camera, what it opens, and the address to type. */
export function PaperAddress({ to: { address, code }, children }: PaperAddressProps) {
	const { t } = useTranslation("print");
	return (
		<div className="paper-address">
			<QrCode code={code} label={t("qr", { address })} />
			<div>
				{children}
				<p className="paper-letters">
					<bdi lang="en" dir="ltr">
						{address.split(BEFORE_SLASH).map((part) => (
							<Fragment key={part}>
								{part}
								<wbr />
							</Fragment>
						))}
					</bdi>
				</p>
			</div>
		</div>
	);
}
