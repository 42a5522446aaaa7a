import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { both, form, notFound, surgeryOnly } from "./who-refers.examples.tsx";

test("the patient's own call comes before anybody's letter", () => {
	render(both);
	expect(pageWords()).toBe(
		"The patient can get in touch. A referral works too, from a GP or an NHS team.",
	);
});

test("where a source names the surgery alone, nobody reads that the patient can ring", () => {
	render(surgeryOnly);
	expect(pageWords()).toBe("Takes a referral from a link worker.");
});

test("a form is for anybody", () => {
	render(form);
	expect(pageWords()).toBe("Anyone can fill in the form on their website.");
});

test("what no source says is said, in any language", () => {
	render(notFound);
	expect(pageWords()).toBe("We could not find who can refer. Ask them.");
	render(notFound, "ur");
	expect(pageWords()).not.toMatch(/[a-z]/i);
});
