import type { Browser } from "playwright-core";

/** Screens are flat: paper, ink, two or three colours, and the soft edges of letters. */
const COLOURS = 24;

/**
 * A screenshot as a lossless WebP of few colours: the letters stay sharp, and the file is a quarter as large.
 *
 * @param png - as the browser took it
 */
export async function smallPicture(browser: Browser, png: Buffer): Promise<Buffer> {
	const page = await browser.newPage();
	const source = `data:image/png;base64,${png.toString("base64")}`;
	const url = await page.evaluate(redraw, { source, colours: COLOURS });
	await page.close();
	return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}

/** Runs in the browser: each pixel takes the nearest of the colours that are there most often. */
async function redraw({ source, colours }: { source: string; colours: number }): Promise<string> {
	const image = new Image();
	image.src = source;
	await image.decode();
	const canvas = document.createElement("canvas");
	canvas.width = image.width;
	canvas.height = image.height;
	const context = canvas.getContext("2d", { alpha: false }) as CanvasRenderingContext2D;
	context.drawImage(image, 0, 0);
	const picture = context.getImageData(0, 0, canvas.width, canvas.height);
	const pixels = new Uint32Array(picture.data.buffer);
	const counts = new Map<number, number>();
	for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
	const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, colours);
	const parts = (pixel: number) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
	const apart = (a: number, b: number) => {
		const other = parts(b);
		return parts(a).reduce((sum, part, at) => sum + (part - (other[at] ?? 0)) ** 2, 0);
	};
	const nearest = new Map(
		[...counts.keys()].map((pixel) => {
			const [[best] = [pixel]] = most.toSorted(([a], [b]) => apart(a, pixel) - apart(b, pixel));
			return [pixel, best];
		}),
	);
	for (const [at, pixel] of pixels.entries()) pixels[at] = nearest.get(pixel) ?? pixel;
	context.putImageData(picture, 0, 0);
	// At 1 Chromium writes it without loss.
	return canvas.toDataURL("image/webp", 1);
}
