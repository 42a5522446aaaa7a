import { expect, test } from "vitest";
import { refusal } from "./refusal.server.ts";

const OURS = "https://escalator.example.org";
const form = { "content-type": "application/x-www-form-urlencoded", "content-length": "3" };

test.each([
	{ what: "a page", method: "GET", path: "/plan", headers: {} },
	{ what: "its headers", method: "HEAD", path: "/plan", headers: {} },
	{
		what: "a form from our own page",
		method: "POST",
		path: "/q/1",
		headers: { ...form, origin: OURS },
	},
	{
		what: "a form from a browser that sends no Origin",
		method: "POST",
		path: "/q/1",
		headers: form,
	},
	{
		what: "a form with a file",
		method: "POST",
		path: "/q/1",
		headers: { ...form, "content-type": "multipart/form-data; boundary=x" },
	},
	{
		what: "a button without a form's fields",
		method: "POST",
		path: "/clear",
		headers: { origin: OURS, "content-length": "0" },
	},
	{
		what: "JSON for the API, from anywhere",
		method: "POST",
		path: "/api/match",
		headers: {
			origin: "https://other.example",
			"content-type": "application/json",
			"content-length": "3",
		},
	},
])("lets $what through", ({ method, path, headers }) => {
	expect(refusal(method, path, headers, OURS)).toBeUndefined();
});

test.each([
	{
		what: "a form from another site",
		method: "POST",
		path: "/q/1",
		headers: { ...form, origin: "https://other.example" },
		status: 403,
	},
	{
		what: "a form from http when we are on https",
		method: "POST",
		path: "/q/1",
		headers: { ...form, origin: "http://escalator.example.org" },
		status: 403,
	},
	{
		what: "a form from nowhere",
		method: "POST",
		path: "/q/1",
		headers: { ...form, origin: "null" },
		status: 403,
	},
	{
		what: "JSON for a page",
		method: "POST",
		path: "/q/1",
		headers: { ...form, "content-type": "application/json" },
		status: 415,
	},
	{
		what: "a type that only begins like a form's",
		method: "POST",
		path: "/q/1",
		headers: { ...form, "content-type": "multipart/form-data-x" },
		status: 415,
	},
	{
		what: "a body in pieces without a type",
		method: "POST",
		path: "/q/1",
		headers: { "transfer-encoding": "chunked" },
		status: 415,
	},
	{ what: "DELETE", method: "DELETE", path: "/api/match", headers: {}, status: 405 },
	{ what: "TRACE", method: "TRACE", path: "/", headers: {}, status: 405 },
	{ what: "no method at all", method: "", path: "/", headers: {}, status: 405 },
])("turns $what away with $status", ({ method, path, headers, status }) => {
	expect(refusal(method, path, headers, OURS)?.status).toBe(status);
});
