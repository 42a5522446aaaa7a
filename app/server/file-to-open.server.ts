/**
 * A file that a phone opens in the app it is for. Not as an attachment, which phones put among the downloads for
 * somebody to find; a browser that cannot show this kind of file saves it anyhow, under this name.
 *
 * @param name - the same for every service: it may stay in a list of downloads that others see
 */
export function fileToOpen(name: string, type: string, text: string): Response {
	return new Response(text, {
		headers: {
			"Content-Type": `${type}; charset=utf-8`,
			"Content-Disposition": `inline; filename="${name}"`,
		},
	});
}
