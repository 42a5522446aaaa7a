import { useEffect, useState } from "react";

const PAUSE_MS = 800;

/** Tells a screen reader, once somebody stops typing, what the list has become. */
export function Announcement({ text }: { text: string }) {
	const [said, setSaid] = useState("");
	useEffect(() => {
		const pause = setTimeout(() => setSaid(text), PAUSE_MS);
		return () => clearTimeout(pause);
	}, [text]);
	return (
		<p role="status" className="hidden-words">
			{said}
		</p>
	);
}
