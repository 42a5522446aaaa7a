interface QrCodeProps {
	/** The drawing, from app/server/qr-code.server.ts. */
	code: { size: number; path: string };
	/** What a phone opens with it, in words: whoever cannot see it must not miss anything. */
	label: string;
}

/** A QR code, dark on white in every colour scheme and on paper: cameras do not read it the other way round. */
export function QrCode({ code: { size, path }, label }: QrCodeProps) {
	return (
		<svg
			className="qr"
			role="img"
			aria-label={label}
			viewBox={`0 0 ${size} ${size}`}
			shapeRendering="crispEdges"
		>
			<path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
			<path fill="#000" d={path} />
		</svg>
	);
}
