import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { render, setIn } from "../../../tests/support/render.tsx";
import { three } from "./leaflet-links.examples.tsx";

test("each language is named by its own speakers, whose leaflet it opens, on a page in any other", () => {
	render(three, "ur");
	expect(screen.getAllByRole("link")).toHaveLength(LANGUAGES.length);
	for (const { id, name, dir } of LANGUAGES) {
		const link = screen.getByRole("link", { name: `${name} ( Harbour Line )` });
		expect(link.getAttribute("href")).toBe(`/services/harbour-line/leaflet/${id}`);
		expect(setIn(screen.getByText(name))).toBe(`${id} ${dir}`);
	}
});
