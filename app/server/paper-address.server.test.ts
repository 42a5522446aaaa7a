import { expect, test } from "vitest";
import { paperAddress } from "./paper-address.server.ts";
import { qrCode } from "./qr-code.server.ts";

test("nothing that stood in the page's own address gets onto paper", () => {
	const request = { url: "https://escalator.example.org/plan?trouble#answers" };
	const address = "https://escalator.example.org/saved";
	expect(paperAddress(request, "/saved")).toEqual({ address, code: qrCode(address) });
});

test("a code stands behind the sign that no server sees", () => {
	const { address } = paperAddress({ url: "http://localhost:3000/saved/kept" }, "/saved#7KQ2");
	expect(new URL(address)).toMatchObject({ pathname: "/saved", search: "", hash: "#7KQ2" });
});
