import { screen } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { ErrorSummary } from "#app/components/error-summary/error-summary.tsx";
import { wordsIn } from "#app/i18n/instance.ts";
import { render, setIn } from "../../../tests/support/render.tsx";
import {
	amongOthers,
	inUrdu,
	many,
	nothingInstead,
	one,
	withProblem,
} from "./choices.examples.tsx";

const user = userEvent.setup();
const radio = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });
const boxes = () => screen.getAllByRole<HTMLInputElement>("checkbox");

test("the question names the group and is the page's only h1", () => {
	render(one);
	expect(screen.getByRole("group", { name: "Do you have a job?" })).toBeTruthy();
	expect(screen.getAllByRole("heading")).toEqual([
		screen.getByRole("heading", { level: 1, name: "Do you have a job?" }),
	]);
});

test("on a page of several questions its heading stands below the page's", () => {
	render(amongOthers);
	expect(screen.getByRole("group", { name: "Who ticked the boxes?" })).toBeTruthy();
	expect(screen.getAllByRole("heading")).toEqual([screen.getByRole("heading", { level: 2 })]);
});

test("why it is asked, the hint and the problem are read with the group", () => {
	render(many);
	const description = "So that we can find help for it. Choose all that fit.";
	expect(screen.getByRole("group", { description })).toBeTruthy();
	render(withProblem);
	const wrong = "Choose all that fit. Error: Choose what makes work hard, or “None of these”";
	expect(screen.getByRole("group", { description: wrong })).toBeTruthy();
	render(nothingInstead);
	expect(screen.getByRole("group").hasAttribute("aria-describedby")).toBe(false);
});

test("of one answer, a second choice takes the place of the first", async () => {
	render(one);
	await user.click(radio("No, and I am looking"));
	await user.click(radio("I would rather not say"));
	expect(radio("No, and I am looking").checked).toBe(false);
	expect(radio("I would rather not say").checked).toBe(true);
});

test("of many answers, all that were chosen stay chosen, and go out under one name", async () => {
	render(<form>{many}</form>);
	expect(boxes().map(({ checked }) => checked)).toEqual([false, true, true, false, false]);
	await user.click(boxes()[0] as HTMLElement);
	const form = document.querySelector("form") as HTMLFormElement;
	expect(new FormData(form).getAll("difficulties")).toEqual(["health", "caring", "money"]);
});

test.each(["My health", "An adult, or a child", "I would rather not say"])(
	"a press on the words “%s” chooses that row",
	async (words) => {
		render(withProblem);
		await user.click(screen.getByText(words));
		const row = screen.getByText(words).closest("label");
		expect(boxes().filter(({ checked }) => checked)).toEqual([row?.querySelector("input")]);
	},
);

test("an error's link leads to the first answer, and no other has its id", () => {
	render(
		<>
			<ErrorSummary problems={[{ fieldId: "difficulties", message: "Choose what is hard" }]} />
			{withProblem}
		</>,
	);
	const target = screen.getByRole("link", { name: "Choose what is hard" }).getAttribute("href");
	expect([...document.querySelectorAll(target as string)]).toEqual([boxes()[0]]);
});

test("answers that stand for all the others come last, after “or”", () => {
	render(many);
	expect(
		boxes()
			.map(({ value }) => value)
			.slice(-2),
	).toEqual(["none", "declined"]);
	const [others, instead] = screen.getAllByRole("list");
	const or = screen.getByText("or");
	expect([or.previousElementSibling, or.nextElementSibling]).toEqual([others, instead]);
	render(nothingInstead);
	expect(screen.queryByText("or")).toBeNull();
});

test("in Urdu its own words are Urdu, and a name in English is read as English", () => {
	render(inUrdu, "ur");
	const { t } = wordsIn("ur");
	expect(screen.getByText(t("or"))).toBeTruthy();
	expect(screen.getByRole("group", { description: `${t("error")} کوئی جواب چنیں` })).toBeTruthy();
	expect(setIn(screen.getByText("Harbour Line (Coast)"))).toBe("en ltr");
	expect(setIn(screen.getByText("ان میں سے کوئی نہیں"))).toBe("ur rtl");
});
