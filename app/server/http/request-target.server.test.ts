import { expect, test } from "vitest";
import { readTarget } from "./request-target.server.ts";

test.each([
	{ raw: "/", pathname: "/", search: "" },
	{ raw: "/services?q=bus&q=%FF", pathname: "/services", search: "?q=bus&q=%FF" },
	{ raw: "/caf%C3%A9?", pathname: "/caf%C3%A9", search: "?" },
	{ raw: "http://escalator.example.org/plan?x", pathname: "/plan", search: "?x" },
	{ raw: "/a//b?//c", pathname: "/a//b", search: "?//c" },
])("reads $raw", ({ raw, pathname, search }) => {
	expect(readTarget(raw)).toEqual({ pathname, search });
});

test.each([
	"",
	"*",
	"services",
	"//evil.example",
	"/%",
	"/%E0%A4%A",
	"/%ED%A0%80",
	"/%00",
	"/a%0d%0ab",
	"/\\evil",
	"/#x",
	"ftp://a/b",
	"http://a",
])("refuses %j", (raw) => {
	expect(readTarget(raw)).toBeUndefined();
});
