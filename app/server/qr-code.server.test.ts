import jsQR from "jsqr";
import { expect, test } from "vitest";
import { type QrCode, qrCode } from "./qr-code.server.ts";

const PIXELS_A_MODULE = 4;

/** What a camera reads in the drawing, whose bars are painted as a browser would. */
function readBack({ size, path }: QrCode): string | undefined {
	const width = size * PIXELS_A_MODULE;
	const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
		for (let down = 0; down < PIXELS_A_MODULE; down++)
			for (let across = 0; across < Number(length) * PIXELS_A_MODULE; across++) {
				const row = Number(y) * PIXELS_A_MODULE + down;
				const column = Number(x) * PIXELS_A_MODULE + across;
				pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
			}
	return jsQR(pixels, width, width)?.data;
}

test("a camera reads the address back", () => {
	for (const address of [
		"https://escalator.example.org/plan",
		"https://escalator.example.org/saved#7KQ2-M0XF-9TBD-C4WR",
		`https://a.example/${"long-name-".repeat(30)}`,
	])
		expect(readBack(qrCode(address))).toBe(address);
});

test("keeps four light modules on each side", () => {
	const { size, path } = qrCode("https://escalator.example.org/plan");
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
		expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
		expect(Number(x) + Number(length)).toBeLessThanOrEqual(size - 4);
		expect(Number(y)).toBeLessThan(size - 4);
	}
});

test("what no code holds is an error", () => {
	expect(() => qrCode("x".repeat(3000))).toThrow(RangeError);
});
